// Questions about best_step. Where nothing is rounded the errors have a closed form, and the best
// step is known. Where rounding decides, which errors come out depends on how the slope was
// computed: then the index is held against the answer's own errors.
#include <float.h>

#include "derivatives.h"
#include "questions.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

// x^5 - a x^3, with the slope 5 x^4 - 3 a x^2. Its central difference is off by
// h^2 (h^2 + 10 x^2 - a): with a = 10 x^2 + H^2 that is 0 at the step H, negative below it and
// positive above it. On the numbers asked here nothing is rounded.
static double quintic(double x, void *params)
{
    double a = *(double *)params, square = x * x;
    return (square - a) * square * x;
}

static const double *errors_of_quintic(double x, double a, size_t n, const double *h)
{
    double *error = scratch(n);
    for (size_t i = 0; i < n; i++)
        error[i] = h[i] * h[i] * fabs(h[i] * h[i] + 10 * x * x - a);
    return error;
}

#define QUINTIC "quintic(x) = x⁵ − a x³"
#define QUINTIC_ERROR "h[i]² |h[i]² + 10 x² − a|"

static void ask_quintic(double at, double exact_step, size_t count, const double *steps,
                        long long best, const char *why)
{
    size_t n = given_size("n", count);
    double x = given_scalar("x", at), a = given_scalar("a", 10 * x * x + exact_step * exact_step);
    double slope = given_scalar("slope", 5 * x * x * x * x - 3 * a * x * x);
    const double *h = given_vector("h", n, steps);
    double *error = output(n);
    expect_integer(best_step(quintic, &a, x, slope, n, h, error), best, why);
    expect_vector(error, n, closed_forms(errors_of_quintic(x, a, n, h), QUINTIC_ERROR),
                  within_each(1e-12, 0));
}

// A multiple of 1/4 from [1/2, 3/2].
static double random_quarters(void)
{
    return floor(random_between(2, 7)) / 4;
}

GROUP(errors_without_rounding, "the error of each step, and the step that has none (" QUINTIC
                               "; its error is " QUINTIC_ERROR ")")
{
    double x = random_quarters();
    ask_quintic(x, 0.5, 6, (double[]){1.0 / 4, 1.0 / 32, 1, 1.0 / 2, 1.0 / 8, 1.0 / 16}, 3,
                "h[3] = 1/2 has no error");
    ask_quintic(x, 0.125, 5, (double[]){1.0 / 2, 1, 1.0 / 16, 1.0 / 4, 1.0 / 8}, 4,
                "h[4] = 1/8 has no error");
    ask_quintic(x, 2, 5, (double[]){1, 4, 1.0 / 2, 1.0 / 4, 2}, 4, "h[4] = 2 has no error");
    ask_quintic(x, 4, 4, (double[]){1, 3.0 / 2, 1.0 / 2, 2}, 2,
                "every step has an error, h[2] = 1/2 the smallest");
}

// What the errors of several steps should be: the truncation of each, give or take the rounding,
// which grows as 1/h. `size` bounds |f| + |x f'| near x.
struct expected_errors {
    const double *h, *truncation;
    double size;
};

// The worst miss of the n errors, in units of the rounding of f / h.
static double misses_of_the_errors(size_t n, const double *error, const void *context)
{
    const struct expected_errors *expected = context;
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double miss = fabs(error[i] - expected->truncation[i]);
        miss *= expected->h[i] / (DBL_EPSILON * expected->size);
        if (isnan(miss))
            return miss;
        worst = fmax(worst, miss);
    }
    return worst;
}

#define MISS 32 // in those units; right answers stay at 1 or below

// The errors, and after them the index that was returned: 0 if it is that of the smallest error.
static double index_is_not_the_smallest(size_t n, const double *values, const void *context)
{
    (void)context;
    size_t steps = n - 1;
    double index = values[steps];
    if (!(index >= 0 && index < (double)steps))
        return 1;
    for (size_t i = 0; i < steps; i++)
        if (!(values[(size_t)index] <= values[i]))
            return 1;
    return 0;
}

static double exponential(double x, void *params)
{
    (void)params;
    return exp(x);
}

static const double *truncation_of_exp(double x, size_t n, const double *h)
{
    double *error = scratch(n);
    for (size_t i = 0; i < n; i++)
        error[i] = exp(x) * (sinh(h[i]) / h[i] - 1);
    return error;
}

// Between 1e-6 and 1e-10 no step is asked about: there rounding can cancel by luck, which would
// move the best step by two powers of ten.
static const double powers_of_ten[] = {1e-1,  1e-2,  1e-3,  1e-4,  1e-5,  1e-6,
                                       1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15};

// 0 if the index is that of 1e-4, 1e-5 or 1e-6.
static double index_is_out_of_range(size_t n, const double *index, const void *context)
{
    (void)n;
    (void)context;
    return index[0] >= 3 && index[0] <= 5 ? 0 : 1;
}

GROUP(exponential_at_one,
      "on exp at 1 the error falls as h², then grows as 1/h; the best h is between "
      "(exponential(x) = exp x)")
{
    size_t n = given_size("n", COUNT(powers_of_ten));
    const double *h = given_vector("h", n, powers_of_ten);
    double slope = given_scalar("slope", exp(1));
    double *error = output(n + 1);
    call(error[n] = (double)best_step(exponential, NULL, 1, slope, n, h, error));
    expect_law(error, n, &misses_of_the_errors,
               (&(const struct expected_errors){h, truncation_of_exp(1, n, h), 2 * exp(1)}),
               "each error is e · (sinh(h)/h − 1), give or take its rounding; the worst is off by "
               "so many times 2ε e/h",
               MISS);
    expect_law(
        error, n + 1, &index_is_not_the_smallest, NULL,
        "the index, which follows the errors, is that of the smallest (off by 1 if it is not)", 0);
    expect_law(error + n, 1, &index_is_out_of_range, NULL,
               "the step at the index lies in [1e-6, 1e-4] (off by 1 if it does not)", 0);
}

static double wave(double x, void *params)
{
    return sin(*(double *)params * x);
}

static const double *truncation_of_wave(double frequency, double x, size_t n, const double *h)
{
    double *error = scratch(n);
    for (size_t i = 0; i < n; i++) {
        double angle = frequency * h[i];
        error[i] = fabs(frequency * cos(frequency * x) * (1 - sin(angle) / angle));
    }
    return error;
}

GROUP(steps_in_any_order, "the steps may stand in any order, and params reach the function "
                          "(wave(x) = sin(frequency x))")
{
    for (int turn = 0; turn < 2; turn++) {
        double steps[] = {0.3, 0.1, 0.03, 1e-2, 3e-3, 1e-3, 1e-5, 1e-7, 1e-9, 1e-12};
        size_t n = given_size("n", COUNT(steps));
        for (size_t i = n - 1; i > 0; i--) { // shuffled
            size_t j = (size_t)random_between(0, (double)i + 1);
            double kept = steps[i];
            steps[i] = steps[j];
            steps[j] = kept;
        }
        const double *h = given_vector("h", n, steps);
        double frequency = given_scalar("frequency", random_between(2, 3));
        double x = given_scalar("x", random_between(0.1, 0.3));
        double slope = given_scalar("slope", frequency * cos(frequency * x));
        double *error = output(n + 1);
        call(error[n] = (double)best_step(wave, &frequency, x, slope, n, h, error));
        expect_law(
            error, n, &misses_of_the_errors,
            (&(const struct expected_errors){h, truncation_of_wave(frequency, x, n, h),
                                             1 + x * frequency}),
            "each error is |a cos(ax) (1 − sin(ah)/(ah))| with a = frequency, give or take its "
            "rounding; the worst is off by so many times ε (1 + ax)/h",
            MISS);
        expect_law(
            error, n + 1, &index_is_not_the_smallest, NULL,
            "the index, which follows the errors, is that of the smallest (off by 1 if it is not)",
            0);
    }
}

GROUP(equal_errors, "of equal errors the first counts, and of one step that one (" QUINTIC ")")
{
    double x = random_quarters();
    ask_quintic(x, 0.25, 5, (double[]){1, 1.0 / 4, 1.0 / 2, 1.0 / 4, 1.0 / 2}, 1,
                "h[1] and h[3] are both 1/4, which has no error");
    ask_quintic(x, 0.25, 1, (double[]){1.0 / 2}, 0, "there is one step only");
}

QUESTIONS(best_step, &errors_without_rounding, &exponential_at_one, &steps_in_any_order,
          &equal_errors)
