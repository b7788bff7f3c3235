// check.c: a gradient held against central differences: block by block, and with many steps.
#include <math.h>
#include <stdio.h>

#include "figure.h"

#include "random.h"
#include "wrong.h"

enum { WEIGHTS = 39, BLOCKS = 4 };
static const struct shape shape = {5, 4, 3};
static const size_t sizes[BLOCKS] = {20, 4, 12, 3};
static const double x[5] = {0.9, -0.4, 0.7, 0.2, -0.8};
static const size_t label = 0;

// The loss of one example, by the functions of chapter 0 alone.
static double loss_of_example(size_t n, const double *w, void *params)
{
    (void)n, (void)params;
    double y1[4], logits[3];
    dense_relu(4, 5, w, x, w + start_b1(shape), y1);
    for (size_t i = 0; i < 3; i++) {
        logits[i] = w[start_b2(shape) + i];
        for (size_t j = 0; j < 4; j++)
            logits[i] += w[start_W2(shape) + 4 * i + j] * y1[j];
    }
    return cross_entropy(3, logits, label);
}

// The difference of two vectors, set against the size of both.
static double apart(size_t n, const double *a, const double *b)
{
    double difference = 0, size_a = 0, size_b = 0;
    for (size_t i = 0; i < n; i++) {
        difference += (a[i] - b[i]) * (a[i] - b[i]);
        size_a += a[i] * a[i];
        size_b += b[i] * b[i];
    }
    return sqrt(difference) / (sqrt(size_a) + sqrt(size_b));
}

static void gradient_by(network_gradient_function *gradient, const double *w, double *dw)
{
    double scratch[3 * 4 + 2 * 3];
    for (size_t i = 0; i < WEIGHTS; i++)
        dw[i] = 0;
    gradient(shape, w, x, label, scratch, dw);
}

// The check in one random direction of length 1.
static double along_one_direction(const double *w, const double *gradient)
{
    double v[WEIGHTS], scratch[WEIGHTS], length = 0;
    uint64_t state = 2;
    for (size_t i = 0; i < WEIGHTS; i++) {
        v[i] = random_normal(&state);
        length += v[i] * v[i];
    }
    for (size_t i = 0; i < WEIGHTS; i++)
        v[i] /= sqrt(length);
    return directional_check(loss_of_example, NULL, WEIGHTS, w, gradient, v, 1e-5, scratch);
}

static void say(const char *name, const char *what, double number)
{
    char whole[64];
    snprintf(whole, sizeof whole, "%s_%s", name, what);
    value(whole, number);
}

// Each contestant's gradient dw (CONTESTANTS, WEIGHTS), held against central differences block by block.
static void contest(double *w, const double *numerical, double dw[][WEIGHTS])
{
    static const char *const names[BLOCKS] = {"W1", "b1", "W2", "b2"};
    for (size_t c = 0; c < CONTESTANTS; c++) {
        gradient_by(contestants[c].gradient, w, dw[c]);
        size_t block = gradient_check(loss_of_example, NULL, BLOCKS, sizes, w, dw[c]);
        say(contestants[c].name, "block", (double)block);
        size_t start = 0;
        for (size_t b = 0; b < BLOCKS; start += sizes[b++])
            if (b == block || c == 0)
                say(contestants[c].name, c == 0 ? names[b] : "apart",
                    apart(sizes[b], numerical + start, dw[c] + start));
        say(contestants[c].name, "whole", apart(WEIGHTS, numerical, dw[c]));
        say(contestants[c].name, "direction", along_one_direction(w, dw[c]));
    }
}

// A gradient with its largest weight of the first layer a thousandth off.
static void spoil_slightly(const double *gradient, double *slightly)
{
    size_t largest = 0;
    for (size_t i = 0; i < WEIGHTS; i++) {
        slightly[i] = gradient[i];
        if (i < sizes[0] && fabs(gradient[i]) > fabs(gradient[largest]))
            largest = i;
    }
    slightly[largest] *= 1.001;
}

// How far the gradient is from central differences with the step h.
static double with_step(double h, double *w, const double *gradient)
{
    double numerical[WEIGHTS];
    numerical_gradient(loss_of_example, NULL, WEIGHTS, w, h, numerical);
    return apart(WEIGHTS, numerical, gradient);
}

// The difference for steps from 0.1 down to 1e-12: its curve, its least and the step of the least.
static double curve(const char *name, double *w, const double *gradient, double *best_h)
{
    double best = INFINITY;
    block(name, "h", "relative difference");
    for (double power = -1; power >= -12.01; power -= 0.25) {
        double h = pow(10, power), away = with_step(h, w, gradient);
        if (away < best) {
            best = away;
            *best_h = h;
        }
        row(h, away);
    }
    return best;
}

int main(void)
{
    double w[WEIGHTS], dw[CONTESTANTS][WEIGHTS], numerical[WEIGHTS], slightly[WEIGHTS];
    uint64_t state = 9; // of the four hidden units three are alive, and none is near the kink
    for (size_t i = 0; i < WEIGHTS; i++)
        w[i] = 0.7 * random_normal(&state);
    numerical_gradient(loss_of_example, NULL, WEIGHTS, w, 1e-5, numerical);
    contest(w, numerical, dw);
    spoil_slightly(dw[0], slightly);
    value("slightly", apart(WEIGHTS, numerical, slightly));

    double best_h = 0, unused, best = curve("right", w, dw[0], &best_h);
    value("best", best);
    value("best_h", best_h);
    value("tiny", with_step(1e-12, w, dw[0]));
    value("usual", with_step(1e-5, w, dw[0]));
    curve("slightly", w, slightly, &unused);
    curve("biases", w, dw[1], &unused);
    alt("The relative difference of a gradient and central differences, for steps from 0.1 down to "
        "1e-12, on logarithmic axes. For the right gradient it is a V: it falls to %.0e near h = "
        "%.0e and rises again. For a gradient without biases it stays near %.1g for every step, "
        "and for one that is a thousandth off in a single weight it stops at %.0e.",
        best, best_h, with_step(1e-12, w, dw[1]), with_step(1e-12, w, slightly));
    return 0;
}
