// Questions about best_step. Where nothing is rounded the errors are as one likes, and the best step is
// known. Where rounding decides, which errors come out depends on how the slope was
// computed: then the index is held against the answer's own errors.
#include <float.h>

#include "derivatives.h"
#include "questions.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

// ---- Errors as one likes ------------------------------------------------------------------------

// A function with a slope of its own for each step: params holds n, then n steps h[i], then f(h[i]), then
// f(-h[i]). Nothing is rounded on the way to (f(h) - f(-h)) / (2 h).
static double table(double x, void *params)
{
    const double *p = params, *h = p + 1;
    size_t n = (size_t)p[0];
    for (size_t i = 0; i < n; i++)
        if (fabs(x) == h[i])
            return x > 0 ? h[n + i] : h[2 * n + i];
    return x == 0 ? 0 : NAN;
}

#define TABLE "table(h[i]) and table(−h[i]) are numbers kept in params, and table(0) is 0"

// Distinct powers of two, in any order; large ones where n allows no others.
static const double *random_steps(size_t n)
{
    double *h = scratch(n);
    for (size_t i = 0; i < n; i++)
        h[i] = ldexp(1, (int)(i % 60) - (int)(n < 60 ? n / 2 : 30)) * (double)(1 + 2 * (i / 60));
    for (size_t left = n; left > 1; left--) {
        size_t i = random_size(0, left - 1);
        double kept = h[i];
        h[i] = h[left - 1];
        h[left - 1] = kept;
    }
    return h;
}

// The table whose slopes are off by these errors, to either side.
static const double *table_of(size_t n, const double *h, double slope, const double *errors)
{
    double *p = scratch(1 + 3 * n), *f = p + 1 + n;
    p[0] = (double)n;
    for (size_t i = 0; i < n; i++) {
        double there = slope + (random_size(0, 1) ? errors[i] : -errors[i]);
        double bend = 0.25 * (double)random_size(0, 40);
        p[1 + i] = h[i];
        f[i] = h[i] * (there + bend);
        f[n + i] = -h[i] * (there - bend);
    }
    return p;
}

static size_t first_smallest(size_t n, const double *errors)
{
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (errors[i] < errors[best])
            best = i;
    return best;
}

static void ask_those(size_t count, const double *errors)
{
    size_t n = given_size("n", count);
    double slope = given_scalar("slope", 0.25 * floor(random_between(-80, 80)));
    const double *h = given_vector("h", n, random_steps(n));
    const double *told = told_vector(1 + 3 * n, table_of(n, h, slope, errors));
    void *params = (void *)(uintptr_t)told;
    double *error = output(n);
    size_t index = UNWRITTEN_SIZE;
    call(index = best_step(table, params, 0, slope, n, h, error));
    expect_vector(error, n, closed_forms(errors, "|(f(h) − f(−h)) / (2h) − slope|"),
                  within_each(1e-15, 0));
    expect_written(index, first_smallest(n, errors), "the first of the smallest errors");
}

#define ask_errors(count, ...) ask_those(count, ORACLE(__VA_ARGS__))

// n errors that differ, in any order: multiples of `unit` above `least`.
static double *random_errors(size_t n, double least, double unit)
{
    double *errors = scratch(n);
    for (size_t i = 0; i < n; i++)
        errors[i] = least + unit * (double)(1 + i);
    for (size_t left = n; left > 1; left--) {
        size_t i = random_size(0, left - 1);
        double kept = errors[i];
        errors[i] = errors[left - 1];
        errors[left - 1] = kept;
    }
    return errors;
}

// The smallest error in this place.
static const double *smallest_at(size_t n, size_t place, double least, double unit)
{
    double *errors = random_errors(n, least, unit);
    errors[place] = least;
    return errors;
}

GROUP(smallest_anywhere,
      "the step with the smallest error, in whatever place it stands (" TABLE ")")
{
    for (size_t place = 0; place < 5; place++)
        ask_errors(5, smallest_at(5, place, 0.25, 0.5));
    ask_errors(4, smallest_at(4, random_size(0, 3), 0, 0.25));
    ask_errors(2, smallest_at(2, 0, 1, 1));
    ask_errors(2, smallest_at(2, 1, 1, 1));
    ask_errors(1, smallest_at(1, 0, 0.25 * (double)random_size(1, 20), 1));
    ask_errors(1100, smallest_at(1100, random_size(900, 1099), 0.25, 0x1p-8));
}

GROUP(any_size, "errors large and small, and errors that differ in their last digits (" TABLE ")")
{
    for (size_t turn = 0; turn < 3; turn++) {
        ask_errors(6, random_errors(6, 101, 3));
        ask_errors(6, random_errors(6, 1, 0x1p-40));
        ask_errors(6, random_errors(6, 0x1p-44, 0x1p-44));
    }
    ask_errors(3, smallest_at(3, 2, 1e6, 1e6));
}

static const double *with_equals(size_t n, double least)
{
    double *errors = random_errors(n, least, 0.25);
    size_t first = random_size(0, n - 2);
    errors[first] = errors[random_size(first + 1, n - 1)] = least;
    return errors;
}

GROUP(equal_errors, "of equal errors the first counts (" TABLE ")")
{
    for (size_t turn = 0; turn < 4; turn++)
        ask_errors(5, with_equals(5, turn % 2 ? 0 : 0.5));
    ask_errors(3, ((double[]){0.25, 0.25, 0.25}));
}

// ---- Functions that are rounded -----------------------------------------------------------------

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

GROUP(exponential_near_one,
      "on exp near 1 the error falls as h², then grows as 1/h; the best h is between "
      "(exponential(x) = exp x)")
{
    size_t n = given_size("n", COUNT(powers_of_ten));
    const double *h = given_vector("h", n, powers_of_ten);
    double x = given_scalar("x", random_between(0.9, 1.1)), slope = given_scalar("slope", exp(x));
    double *error = output(n + 1);
    call(error[n] = (double)best_step(exponential, NULL, x, slope, n, h, error));
    expect_law(error, n, &misses_of_the_errors,
               (&(const struct expected_errors){h, truncation_of_exp(x, n, h), 2 * exp(x)}),
               "each error is exp x · (sinh(h)/h − 1), give or take its rounding; the worst is off "
               "by so many times 2ε exp(x)/h",
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
            size_t j = random_size(0, i);
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

QUESTIONS(best_step, &smallest_anywhere, &any_size, &equal_errors, &exponential_near_one,
          &steps_in_any_order)
