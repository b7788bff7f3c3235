// blind.c: what accuracy says of a gradient that is wrong. Five networks are trained alike, one
// with the right gradient and four with gradients that are wrong in one place.
#include <math.h>
#include <stdint.h>
#include <stdio.h>

#include "figure.h"

#include "sgd.h"
#include "wrong.h"

enum {
    SIDE = 8,
    PIXELS = SIDE * SIDE,
    HIDDEN = 32,
    CLASSES = 10,
    KINDS = 3, // of pictures in each class
    TRAIN = 4000,
    TEST = 4000,
    BATCH = 32,
    EPOCHS = 5,
    WEIGHTS = HIDDEN * PIXELS + HIDDEN + CLASSES * HIDDEN + CLASSES,
};
static const struct shape shape = {PIXELS, HIDDEN, CLASSES};

static double images[TRAIN + TEST][PIXELS];
static size_t labels[TRAIN + TEST];

// Pictures of 8 x 8 pixels, each made of two soft spots whose places belong to its kind, shifted at
// random and covered with noise.
static void draw_pictures(uint64_t *state)
{
    double spot[CLASSES][KINDS][2][2];
    for (size_t i = 0; i < CLASSES * KINDS * 4; i++)
        (&spot[0][0][0][0])[i] = (double)random_below(state, 1000) / 1000 * (SIDE - 1);
    for (size_t e = 0; e < TRAIN + TEST; e++) {
        labels[e] = random_below(state, CLASSES);
        size_t kind = random_below(state, KINDS);
        double right = 0.6 * random_normal(state), down = 0.6 * random_normal(state);
        for (size_t i = 0; i < PIXELS; i++) {
            double light = 0;
            for (size_t s = 0; s < 2; s++) {
                double dx = (double)(i % SIDE) - spot[labels[e]][kind][s][0] - right;
                double dy = (double)(i / SIDE) - spot[labels[e]][kind][s][1] - down;
                light += exp(-(dx * dx + dy * dy) / 3);
            }
            images[e][i] = fmin(1, fmax(0, light + 0.2 * random_normal(state)));
        }
    }
}

static size_t guess(const double *w, const double *x)
{
    double y1[HIDDEN], best_score = -INFINITY;
    size_t best = 0;
    dense_relu(HIDDEN, PIXELS, w, x, w + start_b1(shape), y1);
    for (size_t c = 0; c < CLASSES; c++) {
        double score = w[start_b2(shape) + c];
        for (size_t j = 0; j < HIDDEN; j++)
            score += w[start_W2(shape) + c * HIDDEN + j] * y1[j];
        if (score > best_score) {
            best_score = score;
            best = c;
        }
    }
    return best;
}

// The share of the pictures that it was not trained with which it guesses right.
static double accuracy(const double *w)
{
    size_t right = 0;
    for (size_t e = TRAIN; e < TRAIN + TEST; e++)
        right += guess(w, images[e]) == labels[e];
    return (double)right / TEST;
}

static double train(network_gradient_function *gradient)
{
    static double w[WEIGHTS], velocity[WEIGHTS], dw[WEIGHTS];
    static size_t order[TRAIN];
    double scratch[3 * HIDDEN + 2 * CLASSES];
    uint64_t state = 1;
    for (size_t i = 0; i < WEIGHTS; i++)
        w[i] = velocity[i] = 0;
    for (size_t e = 0; e < TRAIN; e++)
        order[e] = e;
    he_init(HIDDEN, PIXELS, &state, w);
    he_init(CLASSES, HIDDEN, &state, w + start_W2(shape));
    for (size_t epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(TRAIN, &state, order);
        for (size_t start = 0; start < TRAIN; start += BATCH) {
            for (size_t i = 0; i < WEIGHTS; i++)
                dw[i] = 0;
            for (size_t i = start; i < start + BATCH; i++)
                gradient(shape, w, images[order[i]], labels[order[i]], scratch, dw);
            for (size_t i = 0; i < WEIGHTS; i++)
                dw[i] /= BATCH;
            momentum_step(WEIGHTS, dw, 0.02, 0.9, velocity, w);
        }
    }
    return accuracy(w);
}

int main(void)
{
    uint64_t state = 7;
    draw_pictures(&state);
    value("train", TRAIN);
    value("test", TEST);
    value("epochs", EPOCHS);
    value("hidden", HIDDEN);
    for (size_t c = 0; c < CONTESTANTS; c++)
        value(contestants[c].name, train(contestants[c].gradient));
    return 0;
}
