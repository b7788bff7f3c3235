// Questions about softmax: p[i] = exp(logits[i]) / (exp(logits[0]) + ... + exp(logits[k-1])).
//
// The formula as it stands passes the first group alone: that softmax is right for every finite
// logit is the point of the exercise.
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

// Of the logits 2, 1 and -1.
static const double *the_example(void)
{
    double *p = scratch(3), sum = exp(2) + exp(1) + exp(-1);
    p[0] = exp(2) / sum;
    p[1] = exp(1) / sum;
    p[2] = exp(-1) / sum;
    return p;
}

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

GROUP(formula, "the book's example, equal logits, logarithms; the probabilities sum to 1")
{
    size_t k = given_size("k", 3);
    const double *logits = given_vector("logits", k, (double[]){2, 1, -1});
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms(the_example(), "exp(logits[i]) / sum of exp(logits[j])"),
                  TWELVE_DIGITS);

    k = given_size("k", 5);
    double any = random_between(-2, 2);
    logits = given_vector("logits", k, (double[]){any, any, any, any, any});
    p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms((double[]){0.2, 0.2, 0.2, 0.2, 0.2}, "1 / k"), TWELVE_DIGITS);

    k = given_size("k", 4);
    double weights[4], logs[4];
    for (size_t i = 0; i < k; i++) {
        weights[i] = (double)(i + 1) * random_between(0.8, 1.2);
        logs[i] = log(weights[i]);
    }
    logits = given_vector("logits", k, logs);
    p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms(shares(k, weights), "softmax(log a) = a / sum of a"),
                  TWELVE_DIGITS);

    const size_t sizes[] = {7, 1001, 2}; // the probabilities of many classes are small
    for (size_t i = 0; i < 3; i++) {
        k = given_size("k", sizes[i]);
        logits = random_vector("logits", k, -4, 4);
        p = output(k);
        call(softmax(k, logits, p));
        expect_law(p, k, &sum_error, NULL, "p[0] + ... + p[k-1] = 1", 1e-11);
        expect_law(p, k, &ratio_error, logits, "p[i] / p[0] = exp(logits[i] - logits[0])", 1e-10);
    }
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

#define BY_DIFFERENCES(k, logits)                                                                  \
    closed_forms(by_differences(k, logits), "1 / sum of exp(logits[j] - logits[i])")

GROUP(shifted, "only differences count: adding a number to all logits changes nothing")
{
    // The book's example, 1000 higher and lower; no shift at all is the first group.
    size_t k = given_size("k", 3);
    for (int sign = 1; sign >= -1; sign -= 2) {
        double shift = 1000 * sign;
        const double *logits =
            given_vector("logits", k, (double[]){2 + shift, 1 + shift, -1 + shift});
        double *p = output(k);
        call(softmax(k, logits, p));
        expect_vector(p, k, closed_forms(the_example(), "as for the logits 2, 1, -1"),
                      TWELVE_DIGITS);
    }

    // Whole numbers on a grid of 1/1024: all differences are exact.
    double up = floor(random_between(50, 100)), down = floor(random_between(-200, -100));
    double far_up = floor(random_between(720, 900)), far_down = floor(random_between(-1000, -800));
    const double shifts[] = {up, down, far_up, far_down};
    k = given_size("k", 6);
    for (size_t s = 0; s < sizeof shifts / sizeof *shifts; s++) {
        double plain[6], moved[6];
        for (size_t i = 0; i < k; i++) {
            plain[i] = on_a_grid(-5, 5);
            moved[i] = plain[i] + shifts[s];
        }
        const double *logits = given_vector("logits", k, moved);
        double *p = output(k);
        call(softmax(k, logits, p));
        expect_vector(p, k, BY_DIFFERENCES(k, plain), TWELVE_DIGITS);
    }

    k = given_size("k", 2);
    double difference = on_a_grid(1, 3), shift = floor(random_between(800, 900));
    const double *logits = given_vector("logits", k, (double[]){difference + shift, shift});
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, all_by_gsl(logistic(difference), "gsl_cdf_logistic_P"), TWELVE_DIGITS);
}

// ---- Extreme logits -----------------------------------------------------------------------------

static void ask_about(const double *values)
{
    size_t k = given_size("k", 3);
    const double *logits = given_vector("logits", k, values);
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, BY_DIFFERENCES(k, logits), TWELVE_DIGITS);
}

GROUP(extreme, "every finite logit is right, large or small, beside any other")
{
    double a = on_a_grid(0.5, 2);
    // The largest first, in the middle and last; close to another, below 0, and 0 itself.
    ask_about((double[]){a, 0, -a});
    ask_about((double[]){-a, -2 * a, 0});
    ask_about((double[]){1000, -1000, a});
    ask_about((double[]){a, 1000, -1000});
    ask_about((double[]){-1000, a, 1000});
    ask_about((double[]){1000 - a, 1000, 1000 - 2 * a});
    ask_about((double[]){-1000 - a, -1000, -1000 - 2 * a});
    ask_about((double[]){-500, -500 - a, -900});
    ask_about((double[]){-900, -500 - a, -500});
    ask_about((double[]){-1000, -1000 - a, -1000 - 2 * a});
    ask_about((double[]){700, 700 + a, 700 + 2 * a});
    ask_about((double[]){-30 * a, 300 * a, -10 * a});
    ask_about((double[]){-3e300, -1e300, -2e300});
    ask_about((double[]){-1e300, 1e308, -1e308});
    ask_about((double[]){1e15, -1e15, a});
    ask_about((double[]){1e300, -1e300, -2e300});

    size_t k = given_size("k", 1);
    const double *logits = given_vector("logits", k, (double[]){1000 * a});
    double *p = output(k);
    call(softmax(k, logits, p));
    expect_vector(p, k, closed_forms((double[]){1}, "1 / k"), TWELVE_DIGITS);
}

QUESTIONS(softmax, &formula, &shifted, &extreme)
