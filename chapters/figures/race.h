// race.h: the race that every chapter runs again: one small network, on one small set of data,
// trained with what the reader knows so far. The loss is set against the multiply-adds spent.
//
// The network has 2 inputs, 16 hidden units with relu and 3 scores. All its weights lie in one
// array, so that its loss is a loss_function of code/engine.h.
#ifndef DOWNHILL_RACE_H
#define DOWNHILL_RACE_H

#include "engine.h"

// region layout
enum {
    INPUTS = 2,
    HIDDEN = 16,
    CLASSES = 3,
    W1 = 0,                     // (HIDDEN, INPUTS)
    B1 = W1 + HIDDEN * INPUTS,  // (HIDDEN)
    W2 = B1 + HIDDEN,           // (CLASSES, HIDDEN)
    B2 = W2 + CLASSES * HIDDEN, // (CLASSES)
    WEIGHTS = B2 + CLASSES,     // how many there are in all
};
// endregion

enum { POINTS = 150 };

// Points with their classes, and the account of what has been spent on them.
struct race {
    size_t count;             // number of points, at most POINTS
    double x[POINTS][INPUTS]; // where each lies
    size_t label[POINTS];     // the class of each
    double multiply_adds;     // spent so far; each evaluation adds to it
};

// The data: three arms of a spiral, 50 points each, as if by an unsteady hand.
static inline void race_data(struct race *race)
{
    uint64_t state = 1;
    *race = (struct race){.count = POINTS};
    for (size_t i = 0; i < POINTS; i++) {
        size_t arm = i % CLASSES;
        double along = 0.1 + 0.9 * ((double)i + 0.5) / POINTS; // from the middle to the end
        double turn = (double)arm / CLASSES + along / 2;       // in whole turns
        double angle = 2 * acos(-1) * turn + 0.6 * random_normal(&state);
        race->x[i][0] = 1.5 * along * cos(angle);
        race->x[i][1] = 1.5 * along * sin(angle);
        race->label[i] = arm;
    }
}

// The weights at the start: He's in both layers, biases 0.
static inline void race_start(uint64_t seed, double *w)
{
    uint64_t state = seed;
    for (size_t i = 0; i < WEIGHTS; i++)
        w[i] = 0;
    he_init(HIDDEN, INPUTS, &state, w + W1);
    he_init(CLASSES, HIDDEN, &state, w + W2);
}

// A dense layer without relu: y = W x + b.  W (m,n)  x (n)  b (m)  y (m)
static inline void dense(size_t m, size_t n, const double *W, const double *x, const double *b,
                         double *y)
{
    for (size_t i = 0; i < m; i++) {
        y[i] = b[i];
        for (size_t j = 0; j < n; j++)
            y[i] += W[i * n + j] * x[j];
    }
}

// region network
// The scores of the three classes at the point x.  w (WEIGHTS)  x (INPUTS)
static inline void network(const double *w, const double *x, double *scores)
{
    double h[HIDDEN];
    dense_relu(HIDDEN, INPUTS, w + W1, x, w + B1, h);
    dense(CLASSES, HIDDEN, w + W2, h, w + B2, scores); // no relu
}
// endregion

// region loss
// The mean loss over all points. `params` is the race.
static inline double race_loss(size_t n, const double *w, void *params)
{
    struct race *race = params;
    double sum = 0, scores[CLASSES];
    for (size_t i = 0; i < race->count; i++) {
        network(w, race->x[i], scores);
        sum += cross_entropy(CLASSES, scores, race->label[i]);
    }
    size_t biases = HIDDEN + CLASSES; // added, not multiplied
    race->multiply_adds += (double)(race->count * (n - biases));
    return sum / (double)race->count;
}
// endregion

// The multiply-adds of one evaluation of the loss.
static inline double race_evaluation_cost(const struct race *race)
{
    return (double)(race->count * (WEIGHTS - HIDDEN - CLASSES));
}

// The class with the highest score at x.
static inline size_t race_guess(const double *w, const double *x)
{
    double scores[CLASSES];
    network(w, x, scores);
    size_t best = 0;
    for (size_t c = 1; c < CLASSES; c++)
        if (scores[c] > scores[best])
            best = c;
    return best;
}

// How many points get the highest score for their own class.
static inline size_t race_right(const struct race *race, const double *w)
{
    size_t right = 0;
    for (size_t i = 0; i < race->count; i++)
        right += race_guess(w, race->x[i]) == race->label[i];
    return right;
}

// The first contestant: blind nudges, all of one size. Trains w and fills history (nudges + 1);
// returns how many nudges were kept.
static inline size_t race_by_nudging(struct race *race, uint64_t seed, double step, size_t nudges,
                                     double *w, double *history)
{
    uint64_t state = seed;
    race->multiply_adds = 0;
    race_start(seed, w);
    return train_by_nudging(&race_loss, race, WEIGHTS, step, nudges, &state, w, history);
}

#endif
