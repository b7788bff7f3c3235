// Questions about one_sided_slopes: at kinks, where the two slopes differ and GSL's one-sided
// routines know them; on smooth functions, where each is off by half a step's worth of curvature.
#include <float.h>
#include <gsl/gsl_deriv.h>

#include "derivatives.h"
#include "questions.h"

// f is known to a few units in its last place, and x + h too; the division by h makes the error
// larger. `size` bounds |f| + |x f'| near x.
static struct tolerance rounding(double size, double h)
{
    return within(32 * DBL_EPSILON * size / h, 0);
}

static double relu(double x, void *params)
{
    (void)params;
    return x > 0 ? x : 0;
}

static double absolute(double x, void *params)
{
    (void)params;
    return fabs(x);
}

static double square_beyond_zero(double x, void *params)
{
    (void)params;
    return x > 0 ? x * x : 0;
}

// The slope on one side of x, from points on that side alone.
typedef int gsl_deriv(const gsl_function *f, double x, double h, double *slope, double *error);

static struct want gsl_slope(gsl_deriv *routine, const char *name, scalar_function *f, double x)
{
    gsl_function function = {f, NULL};
    double slope, error;
    routine(&function, x, 0.01, &slope, &error);
    return by_gsl(slope, error, name);
}

#define BY_GSL_BACKWARD(f, x) gsl_slope(gsl_deriv_backward, "gsl_deriv_backward", f, x)
#define BY_GSL_FORWARD(f, x) gsl_slope(gsl_deriv_forward, "gsl_deriv_forward", f, x)

GROUP(kinks_at_zero, "at 0, relu has the slopes 0 and 1, and |x| has −1 and 1 "
                     "(relu(x) = max(x, 0), absolute(x) = |x|, and square_beyond_zero(x) is x² "
                     "for x > 0, otherwise 0)")
{
    for (int i = 0; i < 2; i++) {
        double h = given_scalar("h", random_between(0.1, 2) * (i == 0 ? 1e-6 : 1));
        double *left = output(1), *right = output(1);
        call(one_sided_slopes(relu, NULL, 0, h, left, right));
        expect_value(*left, closed_form(0, "relu is 0 left of 0"), within(1e-12, 0));
        expect_value(*right, closed_form(1, "relu is x right of 0"), within(1e-12, 0));
        expect_value(*left, BY_GSL_BACKWARD(relu, 0), within(1e-12, 0));
        expect_value(*right, BY_GSL_FORWARD(relu, 0), within(1e-12, 0));

        // Beside the kink there is none within reach of the step.
        double x = given_scalar("x", h * random_between(1.5, 2));
        double *below = output(1), *above = output(1);
        call(one_sided_slopes(square_beyond_zero, NULL, x, h, below, above));
        expect_value(*below, closed_form(2 * x - h, "2x − h"), within(0, 1e-9));
        expect_value(*above, closed_form(2 * x + h, "2x + h"), within(0, 1e-9));

        double *falling = output(1), *rising = output(1);
        call(one_sided_slopes(absolute, NULL, 0, h, falling, rising));
        expect_value(*falling, closed_form(-1, "|x| is −x left of 0"), within(1e-12, 0));
        expect_value(*rising, closed_form(1, "|x| is x right of 0"), within(1e-12, 0));
        expect_value(*falling, BY_GSL_BACKWARD(absolute, 0), within(1e-12, 0));
        expect_value(*rising, BY_GSL_FORWARD(absolute, 0), within(1e-12, 0));
    }
}

// Two lines that meet at params[0]; their slopes are params[1] on the left, params[2] on the right.
static double bend(double x, void *params)
{
    const double *p = params;
    double from_kink = x - p[0];
    return 4 + p[from_kink < 0 ? 1 : 2] * from_kink;
}

// Slopes of different size on the two sides of 0.
static double leaning(double x, void *params)
{
    const double *p = params;
    return x < 0 ? p[0] * x : p[1] * x;
}

GROUP(kinks_of_any_size, "a kink is a kink however small it is, and flat is flat (leaning(x) = "
                         "params[0] x left of 0, params[1] x right of it)")
{
    const double sizes[] = {1, 1e-9, 1e9}, differences[] = {1e-9, 0.5, 1e-7};
    for (size_t i = 0; i < 3; i++) {
        double a = random_between(1, 2) * sizes[i];
        const double *params = given_vector("params", 2, (double[]){a, a * (1 + differences[i])});
        double h = given_scalar("h", ldexp(1, -(int)random_size(1, 9)));
        double *left = output(1), *right = output(1);
        call(one_sided_slopes(leaning, (void *)params, 0, h, left, right));
        expect_value(*left, closed_form(params[0], "params[0]"), within(0, 1e-14));
        expect_value(*right, closed_form(params[1], "params[1]"), within(0, 1e-14));
    }
    const double *flat = given_vector("flat", 2, (double[]){0, random_between(1, 2)});
    double *left = output(1), *right = output(1);
    call(one_sided_slopes(leaning, (void *)flat, 0, 0.5, left, right));
    expect_value(*left, closed_form(0, "flat[0]"), within(0, 0));
    expect_value(*right, closed_form(flat[1], "flat[1]"), within(0, 1e-14));
}

GROUP(kinks_elsewhere, "where two lines meet, their slopes; a step beyond the kink mixes them "
                       "(bend(x) = 4 + s (x − params[0]), s = params[1] left of params[0], "
                       "otherwise params[2])")
{
    double kink = random_between(1, 2), a = random_between(5, 6); // at the top, unlike those above
    double b = random_between(-3, -2);
    const double *params = given_vector("params", 3, (double[]){kink, a, b});
    double x = given_scalar("x", kink), h = given_scalar("h", random_between(0.01, 0.5));
    double *left = output(1), *right = output(1);
    call(one_sided_slopes(bend, (void *)params, x, h, left, right));
    expect_value(*left, closed_form(a, "the left line's slope, params[1]"), rounding(16, h));
    expect_value(*right, closed_form(b, "the right line's slope, params[2]"), rounding(16, h));

    x = given_scalar("x", kink - 0.25);
    h = given_scalar("h", 1);
    double *seen_left = output(1), *seen_right = output(1);
    call(one_sided_slopes(bend, (void *)params, x, h, seen_left, seen_right));
    expect_value(*seen_left, closed_form(a, "params[1]"), rounding(32, h));
    expect_value(*seen_right, closed_form(0.25 * a + 0.75 * b, "params[1]/4 + 3 params[2]/4"),
                 rounding(32, h));
}

static double square(double x, void *params)
{
    (void)params;
    return x * x;
}

GROUP(parabola, "on square(x) = x² they are exactly 2x − h and 2x + h")
{
    for (int power = 1; power >= -8; power -= 3) {
        double sign = power == 1 ? -1 : 1;
        double x = given_scalar("x", sign * floor(random_between(16, 48)) / 16); // not rounded
        double h = given_scalar("h", ldexp(1, power));
        double *left = output(1), *right = output(1);
        call(one_sided_slopes(square, NULL, x, h, left, right));
        expect_value(*left, closed_form(2 * x - h, "2x − h"), rounding(32, h));
        expect_value(*right, closed_form(2 * x + h, "2x + h"), rounding(32, h));
    }
}

static double exponential(double x, void *params)
{
    (void)params;
    return exp(x);
}

GROUP(smooth, "on exponential(x) = exp x the two come together as h shrinks")
{
    const double steps[] = {1, 0.01, 1e-5};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double x = given_scalar("x", random_between(0.5, 1.5));
        double h = given_scalar("h", steps[i]);
        double *left = output(1), *right = output(1);
        call(one_sided_slopes(exponential, NULL, x, h, left, right));
        expect_value(*left, closed_form(-exp(x) * expm1(-h) / h, "exp x · (1 − exp(−h))/h"),
                     rounding(40, h));
        expect_value(*right, closed_form(exp(x) * expm1(h) / h, "exp x · (exp(h) − 1)/h"),
                     rounding(40, h));
    }
    double x = given_scalar("x", random_between(0.5, 1.5));
    double h = given_scalar("h", 1e-7); // each is off by about h exp(x) / 2
    double *left = output(1), *right = output(1);
    call(one_sided_slopes(exponential, NULL, x, h, left, right));
    expect_value(*left, BY_GSL_BACKWARD(exponential, x), within(1e-5, 0));
    expect_value(*right, BY_GSL_FORWARD(exponential, x), within(1e-5, 0));
}

QUESTIONS(one_sided_slopes, &kinks_at_zero, &kinks_of_any_size, &kinks_elsewhere, &parabola,
          &smooth)
