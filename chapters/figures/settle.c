// settle.c: how near to the lowest point stochastic gradient descent gets with constant rates and
// with a decreasing one. The examples are the four numbers of sample.c.
#include <math.h>

#include "figure.h"

#include "sgd.h"

enum { RUNS = 4000, STEPS = 4000 };                     // of the figure
enum { SETTLING = 5000, BLOCKS = 100, LENGTH = 20000 }; // of the table

static const double a[4] = {1, 2, 4, 9}, lowest = 4;

// The mean square of the distance from the lowest point, after each step. A rate of 0 stands for
// the decreasing one.
static void simulate(double constant, double *square)
{
    uint64_t state = 1;
    for (int t = 0; t <= STEPS; t++)
        square[t] = 0;
    for (int run = 0; run < RUNS; run++) {
        double w = 14;
        square[0] += (w - lowest) * (w - lowest) / RUNS;
        for (int t = 0; t < STEPS; t++) {
            double learning_rate = constant > 0 ? constant : 1 / (double)(t + 1);
            // region step
            double grad = w - a[random_below(&state, 4)];
            w -= learning_rate * grad;
            // endregion
            square[t + 1] += (w - lowest) * (w - lowest) / RUNS;
        }
    }
}

// The book's formula for the floor, of curvature 1.
static double floor_of(double variance, double rate)
{
    return rate * variance / (2 - rate);
}

// region one_of_four
// The slope by one of the four numbers, at a distance w from the lowest point.
static double one_of_four(double w, void *state)
{
    return lowest + w - a[random_below(state, 4)];
}
// endregion

// The floor on one long walk, as name, and its error, as name_error.
static void measure(const char *name, double rate)
{
    uint64_t state = 1;
    double scratch[BLOCKS], error;
    char whole[40];
    value(name,
          noise_floor(one_of_four, &state, 10, rate, SETTLING, BLOCKS, LENGTH, scratch, &error));
    snprintf(whole, sizeof whole, "%s_error", name);
    value(whole, error);
}

static void show(const char *name, const double *square)
{
    block(name, "step", "mean square");
    double next = 1;
    for (int t = 1; t <= STEPS; t++)
        if (t >= next || t == STEPS) {
            row((double)t, square[t]);
            next = t * 1.1;
        }
}

static void pull(size_t n, const double *w, size_t example, void *params, double *grad)
{
    (void)n, (void)params;
    grad[0] = w[0] - a[example];
}

// The mean square after whole epochs of shuffled numbers.
static double shuffled(double learning_rate)
{
    uint64_t state = 1;
    size_t order[4] = {0, 1, 2, 3};
    double w = 4, scratch[2], sum = 0;
    for (int t = 0; t < RUNS * 10; t++) {
        sgd_epoch(pull, NULL, 1, 4, 1, learning_rate, &state, order, scratch, &w);
        sum += (w - lowest) * (w - lowest) / (RUNS * 10);
    }
    return sum;
}

// The same with many numbers, as part of the floor.
enum { MANY = 1000, LONG_EPOCHS = 20000 };
static double many[MANY];

static void pull_of_many(size_t n, const double *w, size_t example, void *params, double *grad)
{
    (void)n, (void)params;
    grad[0] = w[0] - many[example];
}

static double shuffled_many(double learning_rate)
{
    uint64_t state = 1;
    size_t order[MANY];
    double mean = 0, sigma2 = 0, sum = 0, scratch[2];
    for (size_t i = 0; i < MANY; i++) {
        order[i] = i;
        many[i] = random_normal(&state);
        mean += many[i] / MANY;
    }
    for (size_t i = 0; i < MANY; i++)
        sigma2 += (many[i] - mean) * (many[i] - mean) / MANY;
    double w = mean;
    for (int t = 0; t < LONG_EPOCHS; t++) {
        sgd_epoch(pull_of_many, NULL, 1, MANY, 1, learning_rate, &state, order, scratch, &w);
        sum += (w - mean) * (w - mean) / LONG_EPOCHS;
    }
    return sum / floor_of(sigma2, learning_rate);
}

static double large[STEPS + 1], small[STEPS + 1], falling[STEPS + 1];

// In the page: the walk with the one rate, and its floor.
static void page(double rate)
{
    double floor = floor_of(9.5, rate);
    value("rate", rate);
    value("large_floor", floor);
    tell("With *η* = %.3g the mean square settles at %.2g.", rate, floor);
    simulate(rate, large);
    show("0.1", large);
}

int main(void)
{
    const double sigma2 = 9.5;
    double rate = knob(.name = "rate", .label = "*η*", .start = 0.1, .from = 0.003, .to = 1.5);
    long_run();
    if (in_page) {
        page(rate);
        return 0;
    }
    simulate(rate, large);
    simulate(0.01, small);
    simulate(0, falling);
    value("runs", RUNS);
    value("settling", SETTLING);
    value("blocks", BLOCKS);
    value("length", LENGTH);
    value("steps", STEPS);
    measure("large", rate);
    value("rate", rate);
    value("large_floor", floor_of(sigma2, rate));
    measure("small", 0.01);
    value("small_floor", floor_of(sigma2, 0.01));
    measure("half", 0.5);
    value("half_floor", floor_of(sigma2, 0.5));
    value("one_floor", floor_of(sigma2, 1));
    value("large_deviation", sqrt(floor_of(sigma2, 0.1)));
    value("falling_1000", falling[1000]);
    value("falling_end", falling[STEPS]);
    value("falling_predicted", sigma2 / STEPS);
    value("shuffled", shuffled(0.1));
    value("many", MANY);
    value("shuffled_many", shuffled_many(0.1));
    alt("The mean square of the distance from the lowest point against the steps, on logarithmic "
        "axes. With the rate 0.1 it falls to %.2g and stays there; with 0.01 it falls later, to "
        "%.2g, and stays there. With the rate 1/t it falls on a straight line, to %.1g after %d "
        "steps.",
        large[STEPS], small[STEPS], falling[STEPS], STEPS);
    show("0.1", large);
    show("0.01", small);
    show("decreasing", falling);
    return 0;
}
