// Questions about he_init: weights drawn from the normal distribution, variance 2 / n.
//
// A right answer may make its normal numbers in any way, so nothing here looks at one number: all
// is statistics, computed from many. A statistic is the probability of what was seen.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <string.h>

#include "engine.h"

static double two_sided(double z)
{
    return 2 * gsl_cdf_ugaussian_Q(fabs(z));
}

static double two_sided_chi_squared(double chi_squared, double freedom)
{
    return 2 * fmin(gsl_cdf_chisq_P(chi_squared, freedom), gsl_cdf_chisq_Q(chi_squared, freedom));
}

// ---- Mean and variance --------------------------------------------------------------------------

static double mean_is_zero(size_t count, const double *W, const void *variance)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += W[i];
    measured("mean", sum / (double)count, 0);
    return two_sided(sum / sqrt((double)count * *(const double *)variance));
}

// The sum of the squares, over the variance, is distributed as chi-squared.
static double variance_is_right(size_t count, const double *W, const void *variance)
{
    double squares = 0;
    for (size_t i = 0; i < count; i++)
        squares += W[i] * W[i];
    measured("variance", squares / (double)count, *(const double *)variance);
    return two_sided_chi_squared(squares / *(const double *)variance, (double)count);
}

// The correlation of each weight with the one `lag` places on: about normal, with variance 1 / N.
static double not_correlated(size_t count, const double *W, const void *lag)
{
    size_t places = *(const size_t *)lag;
    double products = 0, here = 0, there = 0;
    for (size_t i = 0; i + places < count; i++) {
        products += W[i] * W[i + places];
        here += W[i] * W[i];
        there += W[i + places] * W[i + places];
    }
    if (here == 0 || there == 0)
        return 0; // numbers that are all 0 were not drawn
    return two_sided(products / sqrt(here * there) * sqrt((double)(count - places)));
}

// How many were never written. Not a matter of chance, and asked before all that is.
static double unwritten(size_t count, const double *W, const void *unused)
{
    (void)unused;
    double missing = 0;
    for (size_t i = 0; i < count; i++)
        missing += is_unwritten(W[i]);
    return missing;
}

#define ALL_WRITTEN "all m n weights are written; it is off by the number of those that are not"

static void draw_layer(size_t rows, size_t columns)
{
    size_t m = given_size("m", rows), n = given_size("n", columns);
    uint64_t *state = given_state("state");
    double variance = 2.0 / (double)n;
    double *W = output(m * n);
    call(he_init(m, n, state, W));
    expect_law(W, m * n, &unwritten, NULL, ALL_WRITTEN, 0);
    expect_statistic(W, m * n, &variance_is_right, &variance, "the variance is 2 / n");
    expect_statistic(W, m * n, &mean_is_zero, &variance, "the mean is 0");
    // A fixed pattern may have them too.
    expect_statistic(W, m * n, &not_correlated, (&(const size_t){1}),
                     "each weight and the next are not related");
}

GROUP(spread, "the mean is 0 and the variance 2 / n, where n is the number of inputs")
{
    size_t columns = random_size(380, 420);
    draw_layer(random_size(120, 130), columns);
    columns = random_size(20, 30);
    draw_layer(random_size(50, 70), columns);
    draw_layer(1, random_size(2900, 3100));
    draw_layer(random_size(1900, 2100), 1);
}

// ---- The normal curve ---------------------------------------------------------------------------

#define CELLS 100

// The line is cut into 100 cells, each as likely under the normal curve, and the weights in each
// are counted: chi-squared.
static double normal_curve(size_t count, const double *W, const void *variance)
{
    double seen[CELLS] = {0}, deviation = sqrt(*(const double *)variance);
    for (size_t i = 0; i < count; i++) {
        if (!isfinite(W[i]))
            return 0;
        size_t cell = (size_t)(CELLS * gsl_cdf_ugaussian_P(W[i] / deviation));
        seen[cell < CELLS ? cell : CELLS - 1]++;
    }
    double expected = (double)count / CELLS, chi_squared = 0;
    for (size_t i = 0; i < CELLS; i++)
        chi_squared += (seen[i] - expected) * (seen[i] - expected) / expected;
    return two_sided_chi_squared(chi_squared, CELLS - 1);
}

// Of a normal number's fourth power the mean is 3 and the variance 96. Sums of a few uniform numbers
// have less.
static double fourth_power(size_t count, const double *W, const void *variance)
{
    double sum = 0, scale = *(const double *)variance;
    for (size_t i = 0; i < count; i++)
        sum += W[i] * W[i] / scale * (W[i] * W[i] / scale);
    measured("mean of (W / deviation)^4", sum / (double)count, 3);
    return two_sided((sum / (double)count - 3) * sqrt((double)count / 96));
}

struct tail {
    double variance, from; // in standard deviations
};

// How many lie that far out is distributed as Poisson's law says.
static double tail_is_right(size_t count, const double *W, const void *context)
{
    const struct tail *tail = context;
    double limit = tail->from * sqrt(tail->variance) * (1 + 1e-9);
    double expected = 2 * (double)count * gsl_cdf_ugaussian_Q(tail->from);
    unsigned seen = 0;
    for (size_t i = 0; i < count; i++)
        seen += fabs(W[i]) > limit;
    measured("number of weights so far out", seen, expected);
    double at_least = seen > 0 ? gsl_cdf_poisson_Q(seen - 1, expected) : 1;
    return 2 * fmin(gsl_cdf_poisson_P(seen, expected), at_least);
}

GROUP(normal, "the weights are spread like the normal curve of the variance 2 / n")
{
    size_t m = given_size("m", random_size(1300, 1400)), n = given_size("n", random_size(300, 320));
    uint64_t *state = given_state("state");
    double variance = 2.0 / (double)n;
    double *W = output(m * n);
    call(he_init(m, n, state, W));
    expect_law(W, m * n, &unwritten, NULL, ALL_WRITTEN, 0);
    expect_statistic(W, m * n, &variance_is_right, &variance, "the variance is 2 / n");
    expect_statistic(W, m * n, &normal_curve, &variance,
                     "as many weights in each of 100 ranges as the normal curve says");
    expect_statistic(W, m * n, &fourth_power, &variance,
                     "the fourth powers are on average those of the normal curve");
    expect_statistic(W, m * n, &tail_is_right, (&(const struct tail){variance, 3}),
                     "as many weights beyond 3 standard deviations as the normal curve says");
    expect_statistic(W, m * n, &tail_is_right, (&(const struct tail){variance, 4}),
                     "as many weights beyond 4 standard deviations as the normal curve says");
}

// ---- Each weight for itself, and the state ------------------------------------------------------

// How many weights of the first half differ from those of the second.
static double differing(size_t count, const double *pair, const void *unused)
{
    (void)unused;
    double number = 0;
    for (size_t i = 0; i < count / 2; i++)
        number += !(pair[i] == pair[count / 2 + i]);
    return number;
}

static double *one_after_the_other(size_t n, const double *first, const double *second)
{
    double *both = output(2 * n);
    memcpy(both, first, n * sizeof *both);
    memcpy(both + n, second, n * sizeof *both);
    return both;
}

// Both sizes are odd: an answer that keeps half of a pair for the next call is found out.
GROUP(chance, "each weight is drawn for itself; the state decides, and moves on")
{
    size_t m = given_size("m", 2 * random_size(55, 65) + 1);
    size_t n = given_size("n", 2 * random_size(40, 50) + 1), layer = m * n, next = 1;
    uint64_t *state = given_state("state"), same_state = *state;
    double *W = output(layer), *W_again = output(layer), *W_next = output(layer);
    call(he_init(m, n, state, W));
    expect_law(W, layer, &unwritten, NULL, ALL_WRITTEN, 0);
    expect_statistic(W, layer, &not_correlated, &next, "neighbours in a row are not related");
    expect_statistic(W, layer, &not_correlated, &n, "neighbours in a column are not related");

    call(he_init(m, n, &same_state, W_again));
    double *W_and_W_again = one_after_the_other(layer, W, W_again);
    expect_law(
        W_and_W_again, 2 * layer, &differing, NULL,
        "the same state gives the same weights; it is off by the number of those that differ", 0);

    call(he_init(m, n, state, W_next));
    double *W_and_W_next = one_after_the_other(layer, W, W_next);
    expect_statistic(W_and_W_next, 2 * layer, &not_correlated, &layer,
                     "the state has moved on: the next layer's weights are not related to these");
}

QUESTIONS(he_init, &spread, &normal, &chance)
