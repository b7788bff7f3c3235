// Questions about descend: parabolas, whose paths have a closed form; the cubic with its one local
// minimum, from either side of the local maximum; and the ways in which a descent ends.
#include <float.h>

#include "derivatives.h"
#include "questions.h"

// The slope of k (x - centre)^2.
struct parabola {
    double k, centre;
};

static double slope_of_parabola(double x, void *params)
{
    const struct parabola *p = params;
    return 2 * p->k * (x - p->centre);
}

// The slope of x^2.
static double twice(double x, void *params)
{
    (void)params;
    return 2 * x;
}

// centre + (x0 - centre) factor^t for t = 0, 1, ..., steps.
static const double *geometric(double centre, double x0, double factor, size_t steps)
{
    double *path = scratch(steps + 1);
    for (size_t t = 0; t <= steps; t++)
        path[t] = centre + (x0 - centre) * pow(factor, (double)t);
    return path;
}

GROUP(parabolas, "on x² the path is x0 (1 − 2η)^t, and on any other parabola likewise")
{
    // Far enough from η = 1/2, where 1 - 2η loses digits, and from 0 and 1.
    const double rates[] = {random_between(0.1, 0.35), random_between(0.65, 0.9)};
    for (size_t i = 0; i < 2; i++) {
        double rate = given_scalar("rate", rates[i]);
        double x0 = given_scalar("x0", random_between(2, 9));
        double tiny = given_scalar("tiny", -1e-15 * x0); // and yet no slope there is exactly 0
        size_t *steps = output_size();
        double *path = output(13);
        expect_integer(descend(twice, NULL, tiny, rate, 0, 12, path, steps), DESCENT_OUT_OF_STEPS,
                       "DESCENT_OUT_OF_STEPS: no slope on the path is 0");
        expect_written(*steps, 12, "all the steps were taken");
        expect_vector(path, 13, closed_forms(geometric(0, tiny, 1 - 2 * rate, 12), "x0 (1 − 2η)^t"),
                      within_each(0, 1e-12));

        double k = given_scalar("k", random_between(3, 4));
        double centre = given_scalar("centre", random_between(-5, -2));
        double small_rate = given_scalar("small_rate", rate / k);
        struct parabola params = {k, centre};
        size_t *other_steps = output_size();
        double *other_path = output(11);
        expect_integer(
            descend(slope_of_parabola, &params, x0, small_rate, 0, 10, other_path, other_steps),
            DESCENT_OUT_OF_STEPS, "DESCENT_OUT_OF_STEPS: no slope on the path is 0");
        expect_written(*other_steps, 10, "all the steps were taken");
        expect_vector(other_path, 11,
                      closed_forms(geometric(centre, x0, 1 - 2 * k * small_rate, 10),
                                   "centre + (x0 − centre)(1 − 2kη)^t"),
                      within_each(1e-12, 0));
    }
}

// The slope of x^3 - 2x.
static double slope_of_cubic(double x, void *params)
{
    (void)params;
    return 3 * x * x - 2;
}

#define CUBIC_RATE 0.1
#define CUBIC_TOLERANCE 1e-10
#define CUBIC_STEPS 200

// The laws below are given the path and, after it, the number of steps.
static bool counts_its_steps(size_t n, const double *values)
{
    return values[n - 1] >= 0 && values[n - 1] <= CUBIC_STEPS;
}

// How far any step is from -CUBIC_RATE times the slope, in units of the last place.
static double strays_from_descent(size_t n, const double *values, const void *context)
{
    (void)context;
    if (!counts_its_steps(n, values))
        return INFINITY;
    double worst = 0;
    for (size_t t = 0; t < (size_t)values[n - 1]; t++) {
        double step = CUBIC_RATE * slope_of_cubic(values[t], NULL);
        double stray = fabs(values[t + 1] - (values[t] - step));
        stray /= DBL_EPSILON * (fabs(values[t]) + fabs(step));
        if (isnan(stray))
            return stray;
        worst = fmax(worst, stray);
    }
    return worst;
}

static bool is_flat(double x)
{
    return fabs(slope_of_cubic(x, NULL)) <= CUBIC_TOLERANCE;
}

static bool is_outside(double x)
{
    return !(fabs(x) <= DESCENT_LIMIT);
}

// 0 if the last place is the first that `ends` is true of, and nothing is written after it.
static double ends_elsewhere(size_t n, const double *values, bool ends(double x))
{
    if (!counts_its_steps(n, values))
        return 1;
    size_t steps = (size_t)values[n - 1];
    for (size_t t = 0; t < n - 1; t++)
        if (t <= steps ? ends(values[t]) != (t == steps) : !is_unwritten(values[t]))
            return 1;
    return 0;
}

static double ends_before_it_is_flat(size_t n, const double *values, const void *context)
{
    (void)context;
    return ends_elsewhere(n, values, is_flat);
}

static double ends_before_it_is_outside(size_t n, const double *values, const void *context)
{
    (void)context;
    return ends_elsewhere(n, values, is_outside);
}

// How far the end of the path is from the minimum.
static double misses_the_minimum(size_t n, const double *values, const void *context)
{
    (void)context;
    if (!counts_its_steps(n, values))
        return INFINITY;
    return fabs(values[(size_t)values[n - 1]] - sqrt(2.0 / 3));
}

GROUP(cubic, "on x³ − 2x it goes from 1 to √(2/3), and from −0.82 it diverges")
{
    double rate = given_scalar("rate", CUBIC_RATE);
    double tolerance = given_scalar("tolerance", CUBIC_TOLERANCE);
    size_t max_steps = given_size("max_steps", CUBIC_STEPS), n = max_steps + 2;
    size_t *steps = output_size();
    double *path = output(n);
    expect_integer(descend(slope_of_cubic, NULL, 1, rate, tolerance, max_steps, path, steps),
                   DESCENT_CONVERGED, "DESCENT_CONVERGED: there is a minimum at √(2/3)");
    path[n - 1] = (double)*steps;
    expect_law(path, n, &misses_the_minimum, NULL, "path[*steps] is √(2/3)", 1e-9);
    expect_law(path, n, &strays_from_descent, NULL, "each step is −rate · slope", 50);
    expect_law(
        path, n, &ends_before_it_is_flat, NULL,
        "path[*steps] is the first whose slope is within the tolerance, and the last written", 0);

    size_t *far_steps = output_size();
    double *far_path = output(n);
    expect_integer(
        descend(slope_of_cubic, NULL, -0.82, rate, tolerance, max_steps, far_path, far_steps),
        DESCENT_DIVERGED, "DESCENT_DIVERGED: left of −√(2/3) it falls for ever");
    far_path[n - 1] = (double)*far_steps;
    expect_law(far_path, n, &strays_from_descent, NULL, "each step is −rate · slope", 50);
    expect_law(far_path, n, &ends_before_it_is_outside, NULL,
               "far_path[*far_steps] is the first beyond the limit, and the last written", 0);
}

// How many elements were written from one on; the context says from which.
static double written_from(size_t n, const double *path, const void *context)
{
    double count = 0;
    for (size_t t = *(const size_t *)context; t < n; t++)
        count += !is_unwritten(path[t]);
    return count;
}

GROUP(converged, "it has converged as soon as |slope| is at most the tolerance")
{
    double x0 = given_scalar("x0", random_between(1.1, 1.9));

    // Halved at each step, the slope 2 x0 is at most 2^-9 after 11 steps, whatever x0 is.
    size_t *steps = output_size();
    double *path = output(31);
    expect_integer(descend(twice, NULL, -x0, 0.25, 0x1p-9, 30, path, steps), DESCENT_CONVERGED,
                   "DESCENT_CONVERGED: the slope is halved 11 times");
    expect_written(*steps, 11, "2 x0 / 2¹¹ ≤ 2⁻⁹ < 2 x0 / 2¹⁰");
    expect_vector(path, 12, closed_forms(geometric(0, -x0, 0.5, 11), "−x0 / 2^t"),
                  within_each(0, 1e-12));
    expect_law(path, 31, &written_from, (&(const size_t){12}),
               "nothing is written beyond path[*steps]", 0);

    // One step of rate 1/2 lands on 0, where the slope is exactly 0: converged, with no step left.
    size_t *one = output_size();
    double *short_path = output(2);
    expect_integer(descend(twice, NULL, x0, 0.5, 0, 1, short_path, one), DESCENT_CONVERGED,
                   "DESCENT_CONVERGED: x0 − ½ · 2 x0 = 0, before the steps are counted");
    expect_written(*one, 1, "one step was taken");
    expect_vector(short_path, 2, closed_forms((double[]){x0, 0}, "x0, 0"), within_each(0, 1e-12));

    // At the minimum already.
    struct parabola params = {1, x0};
    size_t *none = output_size();
    double *still = output(6);
    expect_integer(descend(slope_of_parabola, &params, x0, 0.1, 0, 5, still, none),
                   DESCENT_CONVERGED, "DESCENT_CONVERGED: x0 is the minimum");
    expect_written(*none, 0, "no step was taken");
    expect_vector(still, 1, closed_forms((double[]){x0}, "x0"), within_each(0, 1e-12));
    expect_law(still, 6, &written_from, (&(const size_t){1}),
               "nothing is written beyond path[*steps]", 0);
}

// The slope 1 + sqrt(x), which is not a number for x < 0.
static double slope_with_an_edge(double x, void *params)
{
    (void)params;
    return 1 + sqrt(x);
}

// 0 if the element was written, and is not a number.
static double is_not_that_nan(size_t n, const double *x, const void *context)
{
    (void)n;
    (void)context;
    return isnan(*x) && !is_unwritten(*x) ? 0 : 1;
}

GROUP(not_converged, "out of steps and diverged are told apart, and nothing more is written")
{
    // With the rate 1 each step goes to the mirror point, up to the limit itself.
    double x0 = given_scalar("x0", random_between(1.02, 1.12));
    size_t *mirrored = output_size();
    double *mirror = output(5);
    expect_integer(descend(twice, NULL, DESCENT_LIMIT, 1, 0, 4, mirror, mirrored),
                   DESCENT_OUT_OF_STEPS, "DESCENT_OUT_OF_STEPS: ±DESCENT_LIMIT lies within");
    expect_written(*mirrored, 4, "all the steps were taken");
    expect_vector(mirror, 5, closed_forms(geometric(0, DESCENT_LIMIT, -1, 4), "(−1)^t limit"),
                  within_each(0, 1e-12));

    size_t *none = output_size();
    double *start = output(1);
    expect_integer(descend(twice, NULL, x0, 0.1, 1e-6, 0, start, none), DESCENT_OUT_OF_STEPS,
                   "DESCENT_OUT_OF_STEPS: no step is allowed");
    expect_written(*none, 0, "no step was taken");
    expect_vector(start, 1, closed_forms((double[]){x0}, "x0"), within_each(0, 1e-12));

    // With the rate 1.1, x becomes -1.2 x: after 76 steps it is beyond the limit, whatever x0 is.
    size_t *beyond = output_size();
    double *path = output(91);
    expect_integer(descend(twice, NULL, x0, 1.1, 1e-6, 90, path, beyond), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: x becomes −1.2 x");
    expect_written(*beyond, 76, "1.2⁷⁵ x0 ≤ 10⁶ < 1.2⁷⁶ x0");
    expect_vector(path, 77, closed_forms(geometric(0, x0, -1.2, 76), "x0 (−1.2)^t"),
                  within_each(0, 1e-12));
    expect_law(path, 91, &written_from, (&(const size_t){77}),
               "nothing is written beyond path[*steps]", 0);
    size_t *last = output_size();
    double *full = output(77);
    expect_integer(descend(twice, NULL, x0, 1.1, 1e-6, 76, full, last), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: the last step that is allowed goes beyond the limit");
    expect_written(*last, 76, "1.2⁷⁵ x0 ≤ 10⁶ < 1.2⁷⁶ x0");

    // From 1 the slope 2 leads to -1, where there is no slope, and from there to no number.
    size_t *lost = output_size();
    double *edge = output(9);
    expect_integer(descend(slope_with_an_edge, NULL, 1, 1, 1e-6, 8, edge, lost), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: x is not a number");
    expect_written(*lost, 2, "the second step leads to no number");
    expect_vector(edge, 2, closed_forms((double[]){1, -1}, "1, −1"), within_each(0, 1e-12));
    expect_law(edge + 2, 1, &is_not_that_nan, NULL, "path[2] is not a number", 0);
    expect_law(edge, 9, &written_from, (&(const size_t){3}),
               "nothing is written beyond path[*steps]", 0);
}

QUESTIONS(descend, &parabolas, &cubic, &converged, &not_converged)
