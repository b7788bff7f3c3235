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

static const char *const endings[] = {"DESCENT_CONVERGED", "DESCENT_OUT_OF_STEPS",
                                      "DESCENT_DIVERGED"};

// How many elements were written from one on; the context says from which.
static double written_from(size_t n, const double *path, const void *context)
{
    double count = 0;
    for (size_t t = *(const size_t *)context; t < n; t++)
        count += !is_unwritten(path[t]);
    return count;
}

// What a descent must do: the path of `steps` steps and the ending, with its reason.
struct course {
    size_t steps;
    const double *path;
    const char *formula;
    enum descent ending;
    const char *why;
    double relative; // what the points may be off by
};

// The path is what a learner must mend first, then its length, then how it ended. `tolerance` and the
// like are named as the header names them, so that the report shows them.
static void ask_course(scalar_function *slope, const double *numbers, double from, double rate,
                       double tolerated, size_t most, struct course course)
{
    void *params = (void *)(uintptr_t)numbers;
    double x0 = given_scalar("x0", from), learning_rate = given_scalar("learning_rate", rate);
    double tolerance = given_scalar("tolerance", tolerated);
    size_t max_steps = given_size("max_steps", most), *steps = output_size();
    size_t walked = told_size(course.steps) + 1; // points
    double *path = output(max_steps + 1);
    enum descent ending = (enum descent)3;
    call(ending = descend(slope, params, x0, learning_rate, tolerance, max_steps, path, steps));
    expect_vector(path, walked, closed_forms(course.path, course.formula),
                  within_each(1e-300, course.relative));
    expect_law(path, max_steps + 1, &written_from, &walked,
               "nothing is written beyond path[*steps]; it is off by the number of those that are",
               0);
    expect_written(*steps, course.steps, course.why);
    expect_named(ending, course.ending, endings, 3, course.why);
}

#define ask_descent(slope, numbers, from, rate, tolerated, most, ...)                              \
    ask_course(slope, numbers, from, rate, tolerated, most, ORACLE(__VA_ARGS__))

// A walk without rounding to speak of: the same in long double, up to `steps`.
static const double *walk(scalar_function *slope, const double *numbers, double x0, double rate,
                          size_t steps)
{
    double *path = scratch(steps + 1);
    long double x = x0;
    for (size_t t = 0; t <= steps; t++) {
        path[t] = (double)x;
        x -= (long double)rate * slope((double)x, (void *)(uintptr_t)numbers);
    }
    return path;
}

// How many steps until |slope| is at most the tolerance, or x beyond the limit.
static size_t steps_until_the_end(scalar_function *slope, const double *numbers, double x,
                                  double rate, double tolerance)
{
    size_t steps = 0;
    for (; fabs(x) <= DESCENT_LIMIT && fabs(slope(x, (void *)(uintptr_t)numbers)) > tolerance;
         steps++)
        x -= rate * slope(x, (void *)(uintptr_t)numbers);
    return steps;
}

#define OUT_OF(steps, path, formula)                                                               \
    ((struct course){steps, path, formula, DESCENT_OUT_OF_STEPS,                                   \
                     "all steps were taken, and the "                                              \
                     "slope is still greater than the tolerance",                                  \
                     1e-11})

GROUP(steps_taken, "each step is -rate times the slope (slope_of_cubic(x) = 3x² − 2, and "
                   "parabola(x) = 2 params[0] (x − params[1]))")
{
    ask_descent(
        slope_of_cubic, NULL, 1, 0.1, 1e-6, 3,
        OUT_OF(3, ((double[]){1, 0.9, 0.857, 0.8366653}), "1, 0.9, 0.857, ... as in the book"));
    // Far enough from η = 1/2, where 1 - 2η loses digits, and from 0 and 1.
    for (size_t i = 0; i < 4; i++) {
        double k = i < 2 ? 1 : random_between(3, 4), centre = i < 2 ? 0 : random_between(-5, -2);
        const double *params = given_vector("params", 2, (double[]){k, centre});
        double eta = (i % 2 ? random_between(0.1, 0.35) : random_between(0.65, 0.9)) / k;
        double x0 = random_between(2, 9);
        size_t steps = told_size(i == 3 ? random_size(1, 3) : random_size(8, 12));
        ask_descent(parabola, params, x0, eta, 0, steps,
                    OUT_OF(steps, geometric(params[1], x0, 1 - 2 * k * eta, steps),
                           "c + (x0 − c)(1 − 2kη)^t, k = params[0], c = params[1]"));
    }
}

// ---- The cubic ----------------------------------------------------------------------------------

GROUP(cubic,
      "on x³ − 2x it goes down to √(2/3) from either side, and from below −√(2/3) it diverges "
      "(slope_of_cubic(x) = 3x² − 2)")
{
    double x0 = random_between(0.95, 1.3), far = random_between(-0.95, -0.83);
    size_t steps = told_size(steps_until_the_end(slope_of_cubic, NULL, x0, 0.1, 1e-10));
    ask_descent(slope_of_cubic, NULL, x0, 0.1, 1e-10, MOST_STEPS,
                (struct course){steps, walk(slope_of_cubic, NULL, x0, 0.1, steps),
                                "the same in long double", DESCENT_CONVERGED,
                                "there is a minimum at √(2/3)", 1e-12});
    steps = told_size(steps_until_the_end(slope_of_cubic, NULL, far, 0.1, 1e-10));
    ask_descent(slope_of_cubic, NULL, far, 0.1, 1e-10, MOST_STEPS,
                (struct course){steps, walk(slope_of_cubic, NULL, far, 0.1, steps),
                                "the same in long double", DESCENT_DIVERGED,
                                "left of −√(2/3) it falls for ever", 1e-9});
}

// ---- The endings --------------------------------------------------------------------------------

// params[0] everywhere.
static double incline(double x, void *params)
{
    (void)x;
    return *(const double *)params;
}

GROUP(converged, "it has converged as soon as |slope| is at most the tolerance, and not before "
                 "(twice(x) = 2x, parabola(x) = 2 params[0] (x − params[1]), and incline(x) is "
                 "params[0] everywhere)")
{
    double x = random_between(1.1, 1.9);

    // Halved at each step, the slope 2 x0 is at most 2^-9 after 11 steps, whatever x0 is.
    ask_descent(twice, NULL, -x, 0.25, 0x1p-9, 30,
                (struct course){11, geometric(0, -x, 0.5, 11), "−x0 / 2^t", DESCENT_CONVERGED,
                                "2 x0 / 2¹¹ ≤ 2⁻⁹ < 2 x0 / 2¹⁰", 1e-12});

    // From 2^k the slope comes down to the tolerance itself: that is enough.
    size_t halvings = told_size(random_size(2, 6));
    ask_descent(twice, NULL, ldexp(0.5, (int)halvings), 0.25, 1, 30,
                (struct course){halvings, geometric(0, ldexp(0.5, (int)halvings), 0.5, halvings),
                                "x0 / 2^t", DESCENT_CONVERGED, "the slope is the tolerance", 0});

    // One step of rate 1/2 lands on 0, where the slope is exactly 0: converged, with no step left.
    ask_descent(twice, NULL, x, 0.5, 0, 1,
                (struct course){1, (double[]){x, 0}, "x0, 0", DESCENT_CONVERGED,
                                "x0 − ½ · 2 x0 = 0, before the steps are counted", 1e-12});

    // At the minimum already, with steps to take and with none.
    const double *params = given_vector("params", 2, (double[]){1, x});
    for (size_t steps = 0; steps <= 5; steps += 5)
        ask_descent(
            parabola, params, x, 0.1, 0, steps,
            (struct course){0, (double[]){x}, "x0", DESCENT_CONVERGED, "x0 is the minimum", 1e-12});

    // Slopes smaller than any tolerance of one's own, and yet not 0.
    double tiny = given_scalar("tiny", 1e-15 * x);
    ask_descent(twice, NULL, tiny, 0.2, 0, 12, OUT_OF(12, geometric(0, tiny, 0.6, 12), "0.6^t x0"));

    // Steps so small that x stays where it is, and yet the slope is greater than the tolerance.
    const double *flat = given_vector("flat", 1, (double[]){random_between(1, 2) * 1e-10});
    double start = 1000 * x;
    ask_descent(incline, flat, start, 1e-5, 1e-12, 7,
                OUT_OF(7, geometric(start, start, 1, 7), "x0: each step is rounded away"));
    // A slope of the other sign is as far from the tolerance.
    const double *falling = given_vector("falling", 1, (double[]){-random_between(1, 2)});
    ask_descent(incline, falling, x, 0.5, 0.5, 4,
                OUT_OF(4, walk(incline, falling, x, 0.5, 4), "x0 − t η params[0]"));
}

// A slope which is not a number for x < 0.
static double slope_with_an_edge(double x, void *params)
{
    (void)params;
    return 1 + sqrt(x);
}

// The slope of a cliff with a plain at its foot, for |x| beyond 10: of params[0] in between.
static double cliff(double x, void *params)
{
    return fabs(x) < 10 ? *(const double *)params : 0;
}

// 0 if the element was written, and is not a number.
static double is_not_that_nan(size_t n, const double *x, const void *context)
{
    (void)n;
    (void)context;
    return isnan(*x) && !is_unwritten(*x) ? 0 : 1;
}

GROUP(not_converged,
      "out of steps and diverged are told apart, and nothing more is written "
      "(twice(x) = 2x, slope_with_an_edge(x) = 1 + √x, and cliff(x) is params[0] for "
      "|x| < 10, otherwise 0)")
{
    double size = random_between(1.02, 1.12), x = random_size(0, 1) ? size : -size;
    ask_descent(
        twice, NULL, x, 0.1, 1e-6, 0,
        (struct course){0, (double[]){x}, "x0", DESCENT_OUT_OF_STEPS, "no step is allowed", 1e-12});

    // With the rate 1.1, x becomes -1.2 x: after 76 steps it is beyond the limit, whatever x0 is.
    for (size_t most = 90; most >= 76; most -= 14)
        ask_descent(twice, NULL, x, 1.1, 1e-6, most,
                    (struct course){76, geometric(0, x, -1.2, 76), "x0 (−1.2)^t", DESCENT_DIVERGED,
                                    "1.2⁷⁵ |x0| ≤ 10⁶ < 1.2⁷⁶ |x0|", 1e-12});
    // One step less, and it is still within.
    ask_descent(twice, NULL, x, 1.1, 1e-6, 75,
                OUT_OF(75, geometric(0, x, -1.2, 75), "x0 (−1.2)^t"));

    // With the rate 1 each step goes to the mirror point, up to the limit itself.
    ask_descent(twice, NULL, DESCENT_LIMIT, 1, 0, 4,
                (struct course){4, geometric(0, DESCENT_LIMIT, -1, 4), "(−1)^t DESCENT_LIMIT",
                                DESCENT_OUT_OF_STEPS, "±DESCENT_LIMIT lies within", 1e-12});

    // One step leads far out, to either side, to where the slope is 0: the limit comes first.
    for (int sign = -1; sign <= 1; sign += 2) {
        const double *params =
            given_vector("params", 1, (double[]){sign * random_between(2e6, 9e6)});
        ask_descent(cliff, params, 0, 1, 1e-6, 5,
                    (struct course){1, (double[]){0, -params[0]}, "0, −params[0]", DESCENT_DIVERGED,
                                    "x is beyond the limit, though the slope there is 0", 1e-12});
    }

    // From 1 the slope 2 leads to -1, where there is no slope, and from there to no number.
    size_t *steps = output_size();
    double *path = output(9);
    enum descent ending = (enum descent)3;
    call(ending = descend(slope_with_an_edge, NULL, 1, 1, 1e-6, 8, path, steps));
    expect_vector(path, 2, closed_forms((double[]){1, -1}, "1, −1"), within_each(0, 1e-12));
    expect_law(path + 2, 1, &is_not_that_nan, NULL, "path[2] is not a number", 0);
    expect_law(path, 9, &written_from, (&(const size_t){3}),
               "nothing is written beyond path[*steps]; it is off by the number of those that are",
               0);
    expect_written(*steps, 2, "the second step leads to no number");
    expect_named(ending, DESCENT_DIVERGED, endings, 3, "x is not a number");
}

QUESTIONS(descend, &steps_taken, &cubic, &converged, &not_converged)
