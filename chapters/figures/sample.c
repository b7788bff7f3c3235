// sample.c: what a mini-batch's gradient is on the average, and how far from it. First by counting
// all batches of a small example, then by drawing batches of 60 points.
#include <math.h>

#include "figure.h"

#include "sgd.h"

// ---- Four numbers ----

enum { FOUR = 4 };

// region four
static const double a[4] = {1, 2, 4, 9};

// The gradient of 1/2 (w - a)^2, for number i of the four.
static void pull(size_t n, const double *w, size_t i, void *none, double *grad)
{
    (void)n, (void)none;
    grad[0] = w[0] - a[i];
}
// endregion

// The mean and the variance of the gradients of all batches of two, at w = 0. Says each of them.
static void all_batches(double *mean, double *variance)
{
    double w = 0, scratch, grad, sum = 0, squares = 0;
    size_t batches = 0;
    // region all
    for (size_t i = 0; i < 4; i++)
        for (size_t j = i + 1; j < 4; j++) {
            size_t batch[2] = {i, j};
            minibatch_gradient(pull, NULL, 1, &w, 2, batch, &scratch, &grad);
            sum += grad;
            squares += grad * grad;
            batches++;
        }
    // endregion
    *mean = sum / (double)batches;
    *variance = squares / (double)batches - *mean * *mean;
    for (size_t i = 0; i < FOUR; i++)
        for (size_t j = i + 1; j < FOUR; j++) {
            minibatch_gradient(pull, NULL, 1, &w, 2, (size_t[]){i, j}, &scratch, &grad);
            char name[48];
            snprintf(name, sizeof name, "grad_%g_%g", a[i], a[j]);
            value(name, grad);
            snprintf(name, sizeof name, "square_%g_%g", a[i], a[j]);
            value(name, (grad - *mean) * (grad - *mean));
        }
}

// An epoch by hand: batches of two in the order 4, 1, 9, 2; and a step with all four.
static void by_hand(void)
{
    const size_t order[FOUR] = {2, 0, 3, 1};
    double w = 0, scratch, grad;
    minibatch_gradient(pull, NULL, 1, &w, FOUR, order, &scratch, &grad);
    value("hand_full", w - 0.1 * grad);
    minibatch_gradient(pull, NULL, 1, &w, 2, order, &scratch, &grad);
    w -= 0.1 * grad;
    value("hand_1", w);
    minibatch_gradient(pull, NULL, 1, &w, 2, order + 2, &scratch, &grad);
    w -= 0.1 * grad;
    value("hand_2", w);
}

// The same for all 16 pairs of draws with replacement.
static void all_pairs(double *mean, double *variance)
{
    double w = 0, scratch, grad, sum = 0, squares = 0;
    for (size_t i = 0; i < FOUR; i++)
        for (size_t j = 0; j < FOUR; j++) {
            minibatch_gradient(pull, NULL, 1, &w, 2, (size_t[]){i, j}, &scratch, &grad);
            sum += grad;
            squares += grad * grad;
        }
    *mean = sum / 16;
    *variance = squares / 16 - *mean * *mean;
}

static void four_numbers(void)
{
    double mean, variance, squares = 0;
    all_batches(&mean, &variance);
    value("mean", mean);
    value("variance", variance);
    by_hand();
    all_pairs(&mean, &variance);
    value("mean_pairs", mean);
    value("variance_pairs", variance);
    for (size_t i = 0; i < FOUR; i++)
        squares += (a[i] - 4) * (a[i] - 4);
    value("sigma2", squares / FOUR);
}

// ---- Sixty numbers ----

enum { SIXTY = 60, TIMES = 40000 };

static const size_t sizes[] = {1, 2, 4, 7, 12, 20, 30, 40, 50, 56, 59};
enum { SIZES = sizeof sizes / sizeof *sizes };

static double many[SIXTY];

static void pull_of_many(size_t n, const double *w, size_t example, void *params, double *grad)
{
    (void)n, (void)params;
    grad[0] = w[0] - many[example];
}

// The mean square of the distance from the full gradient, over many batches of one size.
static double spread(size_t batch_size, int replacement, double full, uint64_t *state)
{
    size_t order[SIXTY];
    double w = 0, scratch, grad, squares = 0;
    for (size_t i = 0; i < SIXTY; i++)
        order[i] = i;
    for (int t = 0; t < TIMES; t++) {
        if (replacement)
            for (size_t e = 0; e < batch_size; e++)
                order[e] = random_below(state, SIXTY);
        else
            shuffle(SIXTY, state, order);
        minibatch_gradient(pull_of_many, NULL, 1, &w, batch_size, order, &scratch, &grad);
        squares += (grad - full) * (grad - full);
    }
    return squares / TIMES;
}

// Draws the numbers. Returns their full gradient at w = 0, and writes the variance of one example's.
static double draw_many(uint64_t *state, double *sigma2)
{
    double full = 0;
    for (size_t i = 0; i < SIXTY; i++) {
        many[i] = 1 + random_normal(state);
        full -= many[i] / SIXTY;
    }
    *sigma2 = 0;
    for (size_t i = 0; i < SIXTY; i++)
        *sigma2 += (many[i] + full) * (many[i] + full) / SIXTY;
    return full;
}

// The spread of each size, as part of one example's variance. Returns how far the worst is from the formula.
static double all_sizes(double with[SIZES], double without[SIZES])
{
    uint64_t state = 3;
    double sigma2, full = draw_many(&state, &sigma2), worst = 0;
    for (size_t k = 0; k < SIZES; k++) {
        double b = (double)sizes[k];
        with[k] = spread(sizes[k], 1, full, &state) / sigma2;
        without[k] = spread(sizes[k], 0, full, &state) / sigma2;
        worst = fmax(worst, fabs(with[k] * b - 1));
        worst = fmax(worst, fabs(without[k] * b * (SIXTY - 1) / (SIXTY - b) - 1));
    }
    return worst;
}

int main(void)
{
    double with[SIZES], without[SIZES];
    four_numbers();
    double worst = all_sizes(with, without);
    value("examples", SIXTY);
    value("times", TIMES);
    value("worst", worst);
    value("with_30", with[6]);
    value("without_30", without[6]);

    alt("The variance of a mini-batch's gradient, as part of that of one example's, against the "
        "batch size, on logarithmic axes. With replacement it falls on a straight line of slope "
        "-1, to %.3f for batches of 59 out of 60. Without replacement it begins on the same line, "
        "is half as large at 30, and bends down to %.1g at 59.",
        with[SIZES - 1], without[SIZES - 1]);
    block("measured", "batch size", "with replacement", "without replacement");
    for (size_t k = 0; k < SIZES; k++)
        row((double)sizes[k], with[k], without[k]);
    return 0;
}
