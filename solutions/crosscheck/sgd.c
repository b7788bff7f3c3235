// Holds the solutions of chapter 3 against GSL: the gradient of a mini-batch against differences of
// its mean loss, the largest stable rate against gsl_eigen_symm, the noise floor against walks.
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <string.h>

#include "crosscheck.h"
#include "sgd.h"

// ---- A small model: one tanh unit, y = w[2] tanh(w[0] x + w[1]) ----

enum { WEIGHTS = 3, EXAMPLES = 6 };

static const double inputs[EXAMPLES] = {-1.5, -0.8, -0.1, 0.4, 1.1, 1.9};
static const double targets[EXAMPLES] = {-0.9, -0.7, 0.1, 0.2, 0.9, 0.8};

// Half the squared error of one example.
static double example_loss(const double *w, size_t example)
{
    double error = w[2] * tanh(w[0] * inputs[example] + w[1]) - targets[example];
    return error * error / 2;
}

static void example_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    (void)n;
    (void)params;
    double y = tanh(w[0] * inputs[example] + w[1]);
    double error = w[2] * y - targets[example];
    double inner = error * w[2] * (1 - y * y);
    grad[0] = inner * inputs[example];
    grad[1] = inner;
    grad[2] = error * y;
}

// The mean loss of a batch, as a function of one weight.
struct line {
    const double *w;
    size_t free, batch_size;
    const size_t *batch;
};

static double mean_loss(double value, void *params)
{
    const struct line *line = params;
    double w[WEIGHTS], sum = 0;
    memcpy(w, line->w, sizeof w);
    w[line->free] = value;
    for (size_t e = 0; e < line->batch_size; e++)
        sum += example_loss(w, line->batch[e]);
    return sum / (double)line->batch_size;
}

static void compare_gradient(size_t batch_size, const size_t *batch)
{
    const double w[WEIGHTS] = {0.7, -0.3, 1.2};
    double scratch[WEIGHTS], grad[WEIGHTS];
    minibatch_gradient(example_gradient, NULL, WEIGHTS, w, batch_size, batch, scratch, grad);
    for (size_t i = 0; i < WEIGHTS; i++) {
        struct line line = {w, i, batch_size, batch};
        char label[40];
        snprintf(label, sizeof label, "B = %zu, w[%zu]", batch_size, i);
        compare(label, (struct estimate){grad[i], 16 * DBL_EPSILON},
                slope_by(gsl_deriv_central, mean_loss, &line, w[i], 1e-3));
    }
}

static void check_minibatch_gradient(void)
{
    table("minibatch_gradient of a tanh unit, with gsl_deriv_central of the mean loss");
    compare_gradient(1, (const size_t[]){4});
    compare_gradient(3, (const size_t[]){5, 0, 2});
    compare_gradient(EXAMPLES, (const size_t[]){0, 1, 2, 3, 4, 5});
}

// ---- One epoch, replayed with the differences of GSL ----

static void check_sgd_epoch(void)
{
    enum { BATCH = 4 };
    double w[WEIGHTS] = {0.7, -0.3, 1.2}, replayed[WEIGHTS], error[WEIGHTS] = {0};
    double scratch[2 * WEIGHTS], learning_rate = 0.25;
    size_t order[EXAMPLES] = {0, 1, 2, 3, 4, 5};
    uint64_t state = 3;
    memcpy(replayed, w, sizeof w);
    sgd_epoch(example_gradient, NULL, WEIGHTS, EXAMPLES, BATCH, learning_rate, &state, order,
              scratch, w);
    for (size_t from = 0; from < EXAMPLES; from += BATCH) {
        size_t size = EXAMPLES - from < BATCH ? EXAMPLES - from : BATCH;
        double total = 0; // error of the weights so far, which bends the slopes that follow
        struct estimate slopes[WEIGHTS];
        for (size_t i = 0; i < WEIGHTS; i++) {
            struct line line = {replayed, i, size, order + from};
            slopes[i] = slope_by(gsl_deriv_central, mean_loss, &line, replayed[i], 1e-3);
            total += error[i];
        }
        for (size_t i = 0; i < WEIGHTS; i++) {
            replayed[i] -= learning_rate * slopes[i].value;
            error[i] += learning_rate * (slopes[i].error + 3 * total); // no curvature is above 3
        }
    }
    table("sgd_epoch on the same unit, 6 examples in batches of 4, with gsl_deriv_central");
    for (size_t i = 0; i < WEIGHTS; i++) {
        char label[16];
        snprintf(label, sizeof label, "w[%zu]", i);
        compare(label, (struct estimate){w[i], 64 * DBL_EPSILON},
                (struct estimate){replayed[i], error[i]});
    }
}

// ---- The largest stable rate ----

static double rate_by_gsl(size_t n, const double *A)
{
    gsl_eigen_symm_workspace *workspace = gsl_eigen_symm_alloc(n);
    gsl_matrix *copy = gsl_matrix_alloc(n, n);
    gsl_vector *eigenvalues = gsl_vector_alloc(n);
    memcpy(copy->data, A, n * n * sizeof *A);
    gsl_eigen_symm(copy, eigenvalues, workspace);
    double rate = 2 / gsl_vector_max(eigenvalues);
    gsl_vector_free(eigenvalues);
    gsl_matrix_free(copy);
    gsl_eigen_symm_free(workspace);
    return rate;
}

static void check_largest_stable_rate(void)
{
    const double A[9] = {4, 1, 0.5, 1, 3, -0.25, 0.5, -0.25, 2};
    double scratch[6], gsl = rate_by_gsl(3, A);
    table("largest_stable_rate of a bowl askew, with 2 over gsl_eigen_symm's greatest");
    // The quotient errs by the square of how far the vector has not turned yet: each iteration
    // multiplies that by the second eigenvalue over the first, 0.58 here.
    for (size_t iterations = 10; iterations <= 40; iterations *= 2) {
        char label[32];
        snprintf(label, sizeof label, "%zu iterations", iterations);
        double power_method = 2 * pow(0.6, 2 * (double)(iterations - 1));
        compare(label,
                (struct estimate){largest_stable_rate(3, A, iterations, scratch),
                                  power_method + 8 * DBL_EPSILON},
                (struct estimate){gsl, 8 * DBL_EPSILON});
    }
}

// ---- The noise floor ----

// The mean square of many walks from 0, after as many steps as it takes to forget the start.
static struct estimate simulated(double curvature, double noise_variance, double rate)
{
    enum { WALKS = 40000, STEPS = 60 };
    gsl_rng *rng = gsl_rng_alloc(gsl_rng_mt19937);
    double squares = 0;
    for (int walk = 0; walk < WALKS; walk++) {
        double w = 0;
        for (int t = 0; t < STEPS; t++)
            w -= rate * (curvature * w + gsl_ran_gaussian(rng, sqrt(noise_variance)));
        squares += w * w;
    }
    gsl_rng_free(rng);
    double variance = squares / WALKS;
    return (struct estimate){variance, 4 * variance * sqrt(2.0 / WALKS)}; // four deviations
}

struct noisy_bowl {
    double curvature, deviation;
    gsl_rng *rng;
};

static double noisy_slope(double w, void *params)
{
    struct noisy_bowl *bowl = params;
    return bowl->curvature * w + gsl_ran_gaussian(bowl->rng, bowl->deviation);
}

// By the exercise, on one walk; four of its own errors.
static struct estimate walked(double curvature, double noise_variance, double rate)
{
    enum { BLOCKS = 100, LENGTH = 4000 };
    struct noisy_bowl bowl = {curvature, sqrt(noise_variance), gsl_rng_alloc(gsl_rng_taus)};
    double scratch[BLOCKS], error;
    double floor = noise_floor(noisy_slope, &bowl, 0, rate, 1000, BLOCKS, LENGTH, scratch, &error);
    gsl_rng_free(bowl.rng);
    return (struct estimate){floor, 4 * error};
}

static void check_noise_floor(void)
{
    const double rates[] = {0.05, 0.25, 0.5, 0.75, 0.95};
    table("noise_floor on one walk, beside 40000 walks by gsl_ran_gaussian");
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) {
        char label[32];
        snprintf(label, sizeof label, "rate %g", rates[i]);
        compare(label, walked(2, 1.5, rates[i]), simulated(2, 1.5, rates[i]));
    }
    remark("Here an \"err\" is four standard deviations of a mean square.");
}

// ---- Shuffling ----

// How many of n! orders leave no item in its place: of 24 there are 9.
static void check_shuffle(void)
{
    enum { TIMES = 240000 };
    uint64_t state = 1;
    size_t all_moved = 0;
    for (size_t t = 0; t < TIMES; t++) {
        size_t order[4] = {0, 1, 2, 3};
        shuffle(4, &state, order);
        all_moved += order[0] != 0 && order[1] != 1 && order[2] != 2 && order[3] != 3;
    }
    double share = (double)all_moved / TIMES;

    gsl_rng *rng = gsl_rng_alloc(gsl_rng_mt19937);
    size_t all_moved_by_gsl = 0;
    for (size_t t = 0; t < TIMES; t++) {
        size_t order[4] = {0, 1, 2, 3};
        gsl_ran_shuffle(rng, order, 4, sizeof *order);
        all_moved_by_gsl += order[0] != 0 && order[1] != 1 && order[2] != 2 && order[3] != 3;
    }
    gsl_rng_free(rng);
    double error = 4 * sqrt(0.375 * 0.625 / TIMES);
    table("shuffle of four items: how often all have moved, with gsl_ran_shuffle and 9/24");
    compare("gsl_ran_shuffle", (struct estimate){share, error},
            (struct estimate){(double)all_moved_by_gsl / TIMES, error});
    compare("9/24", (struct estimate){share, error}, (struct estimate){0.375, 0});
}

int main(void)
{
    title("Chapter 3, Stochastic gradient descent");
    check_shuffle();
    check_minibatch_gradient();
    check_sgd_epoch();
    check_largest_stable_rate();
    check_noise_floor();
    return summary();
}
