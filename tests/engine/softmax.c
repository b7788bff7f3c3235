// Questions about softmax: p[i] = exp(logits[i]) / (exp(logits[0]) + ... + exp(logits[k-1])).
#include "questions.h"

#include <gsl/gsl_cdf.h>

#include "engine.h"

// Every element to twelve digits, however small it is.
#define TWELVE_DIGITS within_each(1e-300, 1e-12)

static const double *shares(size_t k, const double *weights)
{
    double *p = scratch(k), sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += weights[i];
    for (size_t i = 0; i < k; i++)
        p[i] = weights[i] / sum;
    return p;
}

GROUP(known, "weights come back from their logarithms as shares; equal logits give 1 / k")
{
    size_t k = given_size("k", 4);
    double weights[4], logs[4];
    for (size_t i = 0; i < k; i++) {
        weights[i] = (double)(i + 1) * random_between(0.8, 1.2);
        logs[i] = log(weights[i]);
    }
    const double *logits = given_vector("logits", k, logs);
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms(shares(k, weights), "softmax(log a) = a / sum of a"),
                  TWELVE_DIGITS);

    k = given_size("k", 5);
    double any = random_between(-2, 2);
    logits = given_vector("logits", k, (double[]){any, any, any, any, any});
    p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms((double[]){0.2, 0.2, 0.2, 0.2, 0.2}, "1 / k"), TWELVE_DIGITS);

    k = given_size("k", 1);
    logits = given_vector("logits", k, &any);
    p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms((double[]){1}, "1 / k"), TWELVE_DIGITS);
}

// ---- Laws ---------------------------------------------------------------------------------------

static double sum_error(size_t k, const double *p, const void *unused)
{
    (void)unused;
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += p[i];
    return fabs(sum - 1);
}

static double ratio_error(size_t k, const double *p, const void *context)
{
    const double *logits = context;
    double error = p[0] > 0 ? 0 : INFINITY;
    for (size_t i = 1; i < k; i++)
        error += fabs(p[i] / p[0] * exp(logits[0] - logits[i]) - 1);
    return error;
}

GROUP(laws, "the probabilities sum to 1, and their ratios follow from the logits' differences")
{
    size_t k = given_size("k", 7);
    const double *logits = random_vector("logits", k, -4, 4);
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_law(p, k, &sum_error, NULL, "p[0] + ... + p[k-1] = 1", 1e-13);
    expect_law(p, k, &ratio_error, logits, "p[i] / p[0] = exp(logits[i] - logits[0])", 1e-12);
}

// ---- Shifted logits -----------------------------------------------------------------------------

// Multiples of 1/1024, so that adding a whole number to them is exact.
static double on_a_grid(double low, double high)
{
    return floor(1024 * random_between(low, high)) / 1024;
}

static const double *logistic(double difference)
{
    double *p = scratch(2);
    p[0] = gsl_cdf_logistic_P(difference, 1);
    p[1] = gsl_cdf_logistic_Q(difference, 1);
    return p;
}

// Another way to write softmax, in which only differences of logits occur. Where a term overflows,
// the share is less than 1e-308.
static const double *by_differences(size_t k, const double *logits)
{
    double *p = scratch(k);
    for (size_t i = 0; i < k; i++) {
        double sum = 0;
        for (size_t j = 0; j < k; j++)
            sum += exp(logits[j] - logits[i]);
        p[i] = 1 / sum;
    }
    return p;
}

GROUP(shifted, "only differences count: adding a number to all logits changes nothing")
{
    double difference = on_a_grid(1, 3), shift = floor(random_between(50, 100));
    const double *logits = given_vector("logits", 2, (double[]){difference + shift, shift});
    double *p = output(2);
    call(softmax(2, logits, p));
    expect_vector(p, 2, all_by_gsl(logistic(difference), "gsl_cdf_logistic_P"), TWELVE_DIGITS);

    size_t k = given_size("k", 6);
    double plain[6], lower[6];
    shift = floor(random_between(100, 200));
    for (size_t i = 0; i < k; i++) {
        plain[i] = on_a_grid(-5, 5);
        lower[i] = plain[i] - shift;
    }
    logits = given_vector("logits", k, lower);
    p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k,
                  closed_forms(by_differences(k, plain), "1 / sum of exp(logit[j] - logit[i])"),
                  TWELVE_DIGITS);
}

// ---- Extreme logits -----------------------------------------------------------------------------

static void ask_about(const double *values)
{
    size_t k = given_size("k", 3);
    const double *logits = given_vector("logits", k, values);
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k,
                  closed_forms(by_differences(k, logits), "1 / sum of exp(logit[j] - logit[i])"),
                  TWELVE_DIGITS);
}

GROUP(extreme, "every finite logit is right, large or small")
{
    double a = on_a_grid(0.5, 2);
    ask_about((double[]){1000 - a, 1000, 1000 - 2 * a});
    ask_about((double[]){-1000 - a, -1000, -1000 - 2 * a});
    ask_about((double[]){1000, -1000, a});
    ask_about((double[]){a, 1000, -1000});
    ask_about((double[]){-1000, a, 1000});
    ask_about((double[]){-500, -500 - a, -900});
    ask_about((double[]){-3e300, -1e300, -2e300});
    ask_about((double[]){-1e300, 1e308, -1e308});
}

QUESTIONS(softmax, &known, &laws, &shifted, &extreme)
