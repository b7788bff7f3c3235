// Questions about descend: the book's own walk; parabolas, whose paths have a closed form; the
// cubic with its one local minimum, from either side of the local maximum; and the ways in which a
// descent ends.
#include "derivatives.h"
#include "questions.h"

#define MOST_STEPS 200

// The slope of params[0] (x - params[1])^2.
static double parabola(double x, void *params)
{
    const double *p = params;
    return 2 * p[0] * (x - p[1]);
}

// The slope of x^2.
static double twice(double x, void *params)
{
    (void)params;
    return 2 * x;
}

// The slope of x^3 - 2x.
static double slope_of_cubic(double x, void *params)
{
    (void)params;
    return 3 * x * x - 2;
}

// centre + (x0 - centre) factor^t for t = 0, 1, ..., steps.
static const double *geometric(double centre, double x0, double factor, size_t steps)
{
    double *path = scratch(steps + 1);
    for (size_t t = 0; t <= steps; t++)
        path[t] = centre + (x0 - centre) * pow(factor, (double)t);
    return path;
}

GROUP(steps_taken, "each step is -rate times the slope (slope_of_cubic(x) = 3x² − 2, and "
                   "parabola(x) = 2 params[0] (x − params[1]))")
{
    size_t *book_steps = output_size();
    double *book_path = output(4);
    expect_integer(descend(slope_of_cubic, NULL, 1, 0.1, 1e-6, 3, book_path, book_steps),
                   DESCENT_OUT_OF_STEPS, "DESCENT_OUT_OF_STEPS: three steps are allowed");
    expect_written(*book_steps, 3, "all the steps were taken");
    expect_vector(
        book_path, 4,
        closed_forms((double[]){1, 0.9, 0.857, 0.8366653}, "1, 0.9, 0.857, ... as in the book"),
        within_each(0, 1e-12));

    // Far enough from η = 1/2, where 1 - 2η loses digits, and from 0 and 1.
    const double rates[] = {random_between(0.1, 0.35), random_between(0.65, 0.9)};
    for (size_t i = 0; i < 2; i++) {
        double x0 = given_scalar("x0", random_between(2, 9));
        double k = i == 0 ? 1 : random_between(3, 4), centre = i == 0 ? 0 : random_between(-5, -2);
        const double *params = given_vector("params", 2, (double[]){k, centre});
        for (size_t j = 0; j < 2; j++) {
            double rate = given_scalar("rate", rates[j] / k);
            size_t *steps = output_size();
            double *path = output(11);
            expect_integer(descend(parabola, (void *)params, x0, rate, 0, 10, path, steps),
                           DESCENT_OUT_OF_STEPS, "DESCENT_OUT_OF_STEPS: no slope on the path is 0");
            expect_written(*steps, 10, "all the steps were taken");
            expect_vector(path, 11,
                          closed_forms(geometric(centre, x0, 1 - 2 * k * rate, 10),
                                       "c + (x0 − c)(1 − 2kη)^t, k = params[0], c = params[1]"),
                          within_each(1e-12, 0));
        }
    }
}

// ---- The cubic ----------------------------------------------------------------------------------

static const double *cubic_path(double x0, double rate, size_t steps)
{
    double *path = scratch(steps + 1);
    long double x = x0;
    for (size_t t = 0; t <= steps; t++) {
        path[t] = (double)x;
        x -= rate * (3 * x * x - 2);
    }
    return path;
}

// How many elements were written from one on; the context says from which.
static double written_from(size_t n, const double *path, const void *context)
{
    double count = 0;
    for (size_t t = *(const size_t *)context; t < n; t++)
        count += !is_unwritten(path[t]);
    return count;
}

#define expect_the_rest_unwritten(path, n, from)                                                   \
    expect_law(                                                                                    \
        path, n, &written_from, (&(const size_t){from}),                                           \
        "nothing is written beyond path[*steps]; it is off by the number of those that are", 0)

GROUP(cubic, "on x³ − 2x it goes from 1 to √(2/3), and from −0.82 it diverges "
             "(slope_of_cubic(x) = 3x² − 2)")
{
    double rate = given_scalar("rate", 0.1), tolerance = given_scalar("tolerance", 1e-10);
    size_t max_steps = given_size("max_steps", MOST_STEPS), n = max_steps + 1;
    size_t *steps = output_size();
    double *path = output(n);
    expect_integer(descend(slope_of_cubic, NULL, 1, rate, tolerance, max_steps, path, steps),
                   DESCENT_CONVERGED, "DESCENT_CONVERGED: there is a minimum at √(2/3)");
    expect_written(*steps, 34, "the slope is 1.6e-10 after 33 steps, and 8.4e-11 after 34");
    expect_vector(path, 35, closed_forms(cubic_path(1, rate, 34), "the same in long double"),
                  within_each(0, 1e-12));
    expect_vector(path + 34, 1, closed_forms((double[]){sqrt(2.0 / 3)}, "√(2/3)"),
                  within_each(1e-9, 0));
    expect_the_rest_unwritten(path, n, 35);

    size_t *far_steps = output_size();
    double *far_path = output(n);
    expect_integer(
        descend(slope_of_cubic, NULL, -0.82, rate, tolerance, max_steps, far_path, far_steps),
        DESCENT_DIVERGED, "DESCENT_DIVERGED: left of −√(2/3) it falls for ever");
    expect_written(*far_steps, 20, "x is −9e3 after 19 steps, and −2e7 after 20");
    expect_vector(far_path, 21,
                  closed_forms(cubic_path(-0.82, rate, 20), "the same in long double"),
                  within_each(0, 1e-10)); // the path bends away: what is rounded grows with it
    expect_the_rest_unwritten(far_path, n, 21);
}

// ---- The endings --------------------------------------------------------------------------------

GROUP(converged, "it has converged as soon as |slope| is at most the tolerance (twice(x) = 2x, and "
                 "parabola(x) = 2 params[0] (x − params[1]))")
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
    expect_the_rest_unwritten(path, 31, 12);

    // One step of rate 1/2 lands on 0, where the slope is exactly 0: converged, with no step left.
    size_t *one = output_size();
    double *short_path = output(2);
    expect_integer(descend(twice, NULL, x0, 0.5, 0, 1, short_path, one), DESCENT_CONVERGED,
                   "DESCENT_CONVERGED: x0 − ½ · 2 x0 = 0, before the steps are counted");
    expect_written(*one, 1, "one step was taken");
    expect_vector(short_path, 2, closed_forms((double[]){x0, 0}, "x0, 0"), within_each(0, 1e-12));

    // At the minimum already.
    const double *params = given_vector("params", 2, (double[]){1, x0});
    size_t *none = output_size();
    double *still = output(6);
    expect_integer(descend(parabola, (void *)params, x0, 0.1, 0, 5, still, none), DESCENT_CONVERGED,
                   "DESCENT_CONVERGED: x0 is the minimum");
    expect_written(*none, 0, "no step was taken");
    expect_vector(still, 1, closed_forms((double[]){x0}, "x0"), within_each(0, 1e-12));
    expect_the_rest_unwritten(still, 6, 1);

    // Slopes smaller than any tolerance of one's own, and yet not 0.
    double tiny = given_scalar("tiny", 1e-15 * x0);
    size_t *all = output_size();
    double *tiny_path = output(13);
    expect_integer(descend(twice, NULL, tiny, 0.2, 0, 12, tiny_path, all), DESCENT_OUT_OF_STEPS,
                   "DESCENT_OUT_OF_STEPS: the tolerance is 0, and no slope on the path is 0");
    expect_written(*all, 12, "all the steps were taken");
    expect_vector(tiny_path, 13, closed_forms(geometric(0, tiny, 0.6, 12), "0.6^t tiny"),
                  within_each(0, 1e-12));
}

// A slope which is not a number for x < 0.
static double slope_with_an_edge(double x, void *params)
{
    (void)params;
    return 1 + sqrt(x);
}

// The slope of a cliff with a plain at its foot.
static double cliff(double x, void *params)
{
    (void)params;
    return x < 10 ? -4e6 : 0;
}

// 0 if the element was written, and is not a number.
static double is_not_that_nan(size_t n, const double *x, const void *context)
{
    (void)n;
    (void)context;
    return isnan(*x) && !is_unwritten(*x) ? 0 : 1;
}

GROUP(not_converged, "out of steps and diverged are told apart, and nothing more is written "
                     "(twice(x) = 2x, slope_with_an_edge(x) = 1 + √x, and cliff(x) is −4e6 for "
                     "x < 10, otherwise 0)")
{
    size_t *none = output_size();
    double x0 = given_scalar("x0", random_between(1.02, 1.12));
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
    expect_the_rest_unwritten(path, 91, 77);
    size_t *last = output_size();
    double *full = output(77);
    expect_integer(descend(twice, NULL, x0, 1.1, 1e-6, 76, full, last), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: the last step that is allowed goes beyond the limit");
    expect_written(*last, 76, "1.2⁷⁵ x0 ≤ 10⁶ < 1.2⁷⁶ x0");

    // With the rate 1 each step goes to the mirror point, up to the limit itself.
    size_t *mirrored = output_size();
    double *mirror = output(5);
    expect_integer(descend(twice, NULL, DESCENT_LIMIT, 1, 0, 4, mirror, mirrored),
                   DESCENT_OUT_OF_STEPS, "DESCENT_OUT_OF_STEPS: ±DESCENT_LIMIT lies within");
    expect_written(*mirrored, 4, "all the steps were taken");
    expect_vector(mirror, 5, closed_forms(geometric(0, DESCENT_LIMIT, -1, 4), "(−1)^t limit"),
                  within_each(0, 1e-12));

    // From 1 the slope 2 leads to -1, where there is no slope, and from there to no number.
    size_t *lost = output_size();
    double *edge = output(9);
    expect_integer(descend(slope_with_an_edge, NULL, 1, 1, 1e-6, 8, edge, lost), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: x is not a number");
    expect_written(*lost, 2, "the second step leads to no number");
    expect_vector(edge, 2, closed_forms((double[]){1, -1}, "1, −1"), within_each(0, 1e-12));
    expect_law(edge + 2, 1, &is_not_that_nan, NULL, "path[2] is not a number", 0);
    expect_the_rest_unwritten(edge, 9, 3);

    // One step leads far out, to where the slope is 0: the limit is asked about after each step.
    size_t *out = output_size();
    double *fall = output(6);
    expect_integer(descend(cliff, NULL, 0, 1, 1e-6, 5, fall, out), DESCENT_DIVERGED,
                   "DESCENT_DIVERGED: x is 4e6, beyond the limit, though the slope there is 0");
    expect_written(*out, 1, "one step was taken");
    expect_vector(fall, 2, closed_forms((double[]){0, 4e6}, "0, 4e6"), within_each(0, 1e-12));
    expect_the_rest_unwritten(fall, 6, 2);
}

QUESTIONS(descend, &steps_taken, &cubic, &converged, &not_converged)
