// Questions about fit_line: the example of GSL's manual with its published line, points that lie on
// a line, and scattered points with GSL's own fit. Any way to the line is right, if it reaches it.
#include <gsl/gsl_fit.h>

#include "gradients.h"
#include "questions.h"

// The header promises 8 digits: of the slope, and of what the intercept is the difference of, the
// height of the line in the middle of the points and its rise from x = 0 to there.
static struct tolerance digits_of_slope(double slope)
{
    return within(1e-8 * fabs(slope), 0);
}

static struct tolerance digits_of_intercept(size_t n, const double *x, struct want intercept,
                                            double slope)
{
    double largest = 0;
    for (size_t i = 0; i < n; i++)
        largest = fmax(largest, fabs(x[i]));
    return within(1e-8 * (fabs(intercept.value) + fabs(slope) * largest), 0);
}

#define EXPECT_LINE(intercept, slope, n, x, want_intercept, want_slope)                            \
    do {                                                                                           \
        expect_value(*intercept, want_intercept,                                                   \
                     digits_of_intercept(n, x, want_intercept, want_slope.value));                 \
        expect_value(*slope, want_slope, digits_of_slope(want_slope.value));                       \
    } while (0)

// ---- GSL's example ------------------------------------------------------------------------------

struct points {
    size_t n;
    const double *x, *w, *y;
};

// The weighted sum of squares of the line values[0] + values[1] x, less 0.8.
static double misses_chi_squared(size_t two, const double *line, const void *context)
{
    (void)two;
    const struct points *points = context;
    double sum = 0;
    for (size_t i = 0; i < points->n; i++) {
        double residual = points->y[i] - line[0] - line[1] * points->x[i];
        sum += points->w[i] * residual * residual;
    }
    return sum - 0.8;
}

GROUP(example_of_gsl, "the example of GSL's manual: y = −106.6 + 0.06 x, and χ² = 0.8")
{
    size_t n = given_size("n", 4);
    const double *x = given_vector("x", n, (double[]){1970, 1980, 1990, 2000});
    const double *y = given_vector("y", n, (double[]){12, 11, 14, 13});
    const double *w = given_vector("w", n, (double[]){0.1, 0.2, 0.3, 0.4});
    double *line = output(2), *intercept = line, *slope = line + 1;
    call(fit_line(n, x, w, y, intercept, slope));
    EXPECT_LINE(intercept, slope, n, x, closed_form(-106.6, "−106.6, as GSL's manual prints it"),
                closed_form(0.06, "0.06, as GSL's manual prints it"));
    expect_law(line, 2, &misses_chi_squared, (&(const struct points){n, x, w, y}),
               "Σ w (y − intercept − slope x)² = 0.8, as GSL's manual prints it", 1e-8);

    // The same points, lifted.
    double lift = given_scalar("lift", random_between(20, 90));
    const double *lifted =
        given_vector("lifted", n, (double[]){12 + lift, 11 + lift, 14 + lift, 13 + lift});
    double *higher = output(1), *same_slope = output(1);
    call(fit_line(n, x, w, lifted, higher, same_slope));
    EXPECT_LINE(higher, same_slope, n, x, closed_form(lift - 106.6, "−106.6, and the lift"),
                closed_form(0.06, "0.06, as before"));
}

// ---- Points on a line ---------------------------------------------------------------------------

static const double *heights(size_t n, const double *x, double intercept, double slope)
{
    double *y = scratch(n);
    for (size_t i = 0; i < n; i++)
        y[i] = intercept + slope * x[i];
    return y;
}

// n places in [low, high), more or less evenly spread.
static const double *places(size_t n, double low, double high)
{
    double *x = scratch(n);
    for (size_t i = 0; i < n; i++)
        x[i] = low + (high - low) * ((double)i + random_between(0, 1)) / (double)n;
    return x;
}

// Two heavy points near each other, and a light one, far away, that makes up nearly all of the spread.
static void ask_light_point(size_t place)
{
    double far[3], weights[3];
    for (size_t i = 0; i < 3; i++) {
        far[i] = i == place ? random_between(8, 9) : random_between(-1, 0);
        weights[i] = i == place ? 1 : random_between(12, 15);
    }
    size_t n = given_size("n", 3);
    const double *x = given_vector("x", n, far), *w = given_vector("w", n, weights);
    double wanted_slope = given_scalar("wanted_slope", random_between(2, 3));
    double wanted_start = given_scalar("wanted_start", random_between(-9, -3));
    const double *y = given_vector("y", n, heights(n, x, wanted_start, wanted_slope));
    double *intercept = output(1), *slope = output(1);
    call(fit_line(n, x, w, y, intercept, slope));
    EXPECT_LINE(intercept, slope, n, x,
                closed_form(wanted_start, "the line that the points lie on"),
                closed_form(wanted_slope, "the line that the points lie on"));
}

GROUP(on_a_line, "points on a line give that line, whatever their weights")
{
    const struct {
        size_t n;
        double low, high, slope;
    } cases[] = {{2, 1970, 2000, 2}, {3, -1, 1, -3}, {7, 0.001, 0.003, 400}, {6, -90, -40, 0.5}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t n = given_size("n", cases[i].n);
        const double *x = given_vector("x", n, places(n, cases[i].low, cases[i].high));
        const double *w = random_vector("w", n, 1, 3);
        double wanted_slope = given_scalar("wanted_slope", cases[i].slope * random_between(1, 2));
        double wanted_start = given_scalar("wanted_start", random_between(-9, -3));
        const double *y = given_vector("y", n, heights(n, x, wanted_start, wanted_slope));
        double *intercept = output(1), *slope = output(1);
        call(fit_line(n, x, w, y, intercept, slope));
        EXPECT_LINE(intercept, slope, n, x,
                    closed_form(wanted_start, "the line that the points lie on"),
                    closed_form(wanted_slope, "the line that the points lie on"));
    }
    for (size_t place = 0; place < 3; place++)
        ask_light_point(place);
}

// ---- Scattered points ---------------------------------------------------------------------------

static struct want gsl_coefficient(size_t n, const double *x, const double *w, const double *y,
                                   bool of_slope)
{
    double intercept, slope, c00, c01, c11, chi_squared;
    gsl_fit_wlinear(x, 1, w, 1, y, 1, n, &intercept, &slope, &c00, &c01, &c11, &chi_squared);
    return by_gsl(of_slope ? slope : intercept, 0, "gsl_fit_wlinear");
}

#define GSL_INTERCEPT(n, x, w, y) gsl_coefficient(n, x, w, y, false)
#define GSL_SLOPE(n, x, w, y) gsl_coefficient(n, x, w, y, true)

static const double *scattered(size_t n, const double *x, double intercept, double slope,
                               double scatter)
{
    double *y = scratch(n);
    for (size_t i = 0; i < n; i++)
        y[i] = intercept + slope * x[i] + scatter * random_between(-1, 1);
    return y;
}

// Scatter that does not move the line: what is left of numbers when their own line is taken away.
static const double *scattered_about(size_t n, const double *x, const double *w, double intercept,
                                     double slope, double scatter)
{
    double *y = scratch(n), level, rise, c00, c01, c11, chi_squared;
    for (size_t i = 0; i < n; i++)
        y[i] = scatter * random_between(-1, 1);
    gsl_fit_wlinear(x, 1, w, 1, y, 1, n, &level, &rise, &c00, &c01, &c11, &chi_squared);
    for (size_t i = 0; i < n; i++)
        y[i] += intercept - level + (slope - rise) * x[i];
    return y;
}

// A hundred times as much scatter as line: eight digits of the line are ten of the sums.
static void ask_much_scatter(void)
{
    size_t n = given_size("n", 12);
    const double *x = given_vector("x", n, places(n, -1, 1));
    const double *w = random_vector("w", n, 0.2, 1);
    double rise = random_between(0.5, 1), start = random_between(0.5, 1);
    const double *y = given_vector("y", n, scattered_about(n, x, w, start, rise, 100));
    double *intercept = output(1), *slope = output(1);
    call(fit_line(n, x, w, y, intercept, slope));
    EXPECT_LINE(intercept, slope, n, x, GSL_INTERCEPT(n, x, w, y), GSL_SLOPE(n, x, w, y));
}

GROUP(agrees_with_gsl, "through scattered points it is the line of gsl_fit_wlinear")
{
    const struct {
        size_t n;
        double low, high, slope, scatter;
    } cases[] = {{9, 1970, 2000, -1, 5}, {5, -3, 5, 2, 3},      {12, 0.01, 0.07, 200, 2},
                 {7, -2, 2, 1e-7, 1e-7}, {3, 1e6, 2e6, 3, 1e6}, {1200, 0, 9, 0.5, 30}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t n = given_size("n", cases[i].n);
        const double *x = given_vector("x", n, places(n, cases[i].low, cases[i].high));
        const double *w = random_vector("w", n, 0.2, 1);
        const double *y = given_vector(
            "y", n, scattered(n, x, 8 * cases[i].scatter, cases[i].slope, cases[i].scatter));
        double *intercept = output(1), *slope = output(1);
        call(fit_line(n, x, w, y, intercept, slope));
        EXPECT_LINE(intercept, slope, n, x, GSL_INTERCEPT(n, x, w, y), GSL_SLOPE(n, x, w, y));
    }
    for (size_t turn = 0; turn < 3; turn++)
        ask_much_scatter();
}

// ---- What a weight means ------------------------------------------------------------------------

static double *scaled(size_t n, const double *values, double factor)
{
    double *result = scratch(n);
    for (size_t i = 0; i < n; i++)
        result[i] = factor * values[i];
    return result;
}

// The fit to points without weights, some of which stand there several times.
static struct want gsl_repeated(size_t n, const double *x, const double *w, const double *y,
                                bool of_slope)
{
    double x_all[64], y_all[64], intercept, slope, c00, c01, c11, sum;
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < (size_t)w[i]; k++) {
            x_all[count] = x[i];
            y_all[count++] = y[i];
        }
    gsl_fit_linear(x_all, 1, y_all, 1, count, &intercept, &slope, &c00, &c01, &c11, &sum);
    return by_gsl(of_slope ? slope : intercept, 0, "gsl_fit_linear, each point w times");
}

GROUP(meaning_of_weights, "a point of weight 3 counts as three; only ratios of weights matter")
{
    size_t n = given_size("n", 6);
    const double *x = given_vector("x", n, (double[]){1980, 1960, 1971, 1960, 1992, 1984});
    const double *y = given_vector("y", n, scattered(n, x, 30, -0.8, 6));
    const double *w = given_vector("w", n, (double[]){3, 1, 2, 5, 2, 4});
    double *intercept = output(1), *slope = output(1);
    call(fit_line(n, x, w, y, intercept, slope));
    EXPECT_LINE(intercept, slope, n, x, gsl_repeated(n, x, w, y, false),
                gsl_repeated(n, x, w, y, true));

    const double factors[] = {1000, 0.001};
    for (size_t i = 0; i < 2; i++) {
        const double *scaled_w = given_vector("scaled_w", n, scaled(n, w, factors[i]));
        double *same_intercept = output(1), *same_slope = output(1);
        call(fit_line(n, x, scaled_w, y, same_intercept, same_slope));
        EXPECT_LINE(same_intercept, same_slope, n, x, gsl_repeated(n, x, w, y, false),
                    gsl_repeated(n, x, w, y, true));
    }
}

QUESTIONS(fit_line, &example_of_gsl, &on_a_line, &agrees_with_gsl, &meaning_of_weights)
