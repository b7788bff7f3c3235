// Questions about central_difference. Every step that is asked about has a closed form, large steps
// too: the task names the formula, so a better estimate of f'(x) is as wrong as a worse one.
#include <float.h>
#include <gsl/gsl_deriv.h>

#include "derivatives.h"
#include "questions.h"

// f(x + h) and f(x - h) are each known to a few units in their last places, and so is x + h; the
// division by h makes the error larger. `size` bounds |f| + |x f'| near x.
static struct tolerance rounding(double size, double h)
{
    return within(32 * DBL_EPSILON * size / h, 0);
}

static double cubic(double x, void *params)
{
    (void)params;
    return x * x * x - 2 * x;
}

// A multiple of 1/16 from [1, 3), of either sign. With such numbers the cubic rounds nothing.
static double random_sixteenths(void)
{
    double sixteenths = floor(random_between(16, 48)) / 16;
    return random_between(-1, 1) < 0 ? -sixteenths : sixteenths;
}

GROUP(error_is_h_squared,
      "on cubic(x) = x³ − 2x its error is exactly h², for steps large and small")
{
    for (int power = 2; power >= -10; power -= 3) {
        double x = given_scalar("x", power == -4 ? 0 : random_sixteenths());
        double h = given_scalar("h", ldexp(1, power));
        expect_scalar(central_difference(cubic, NULL, x, h),
                      closed_form(3 * x * x - 2 + h * h, "3x² − 2 + h²"), rounding(64, h));
    }
}

static double sine(double x, void *params)
{
    (void)params;
    return sin(x);
}

static double exponential(double x, void *params)
{
    (void)params;
    return exp(x);
}

GROUP(waves_and_growth,
      "on sine(x) = sin x it is cos x · sin(h)/h, on exponential(x) = exp x it is "
      "exp x · sinh(h)/h")
{
    const double steps[] = {2, 0.3, 0.01, 1e-4, 1e-7};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double h = given_scalar("h", steps[i]);
        double x = given_scalar("x", random_between(0.3, 1.2));
        expect_scalar(central_difference(sine, NULL, x, h),
                      closed_form(cos(x) * sin(h) / h, "cos x · sin(h)/h"), rounding(4, h));

        double y = given_scalar("y", random_between(-2, -0.5));
        expect_scalar(central_difference(exponential, NULL, y, h),
                      closed_form(exp(y) * sinh(h) / h, "exp y · sinh(h)/h"), rounding(8, h));
    }
}

static double parabola(double x, void *params)
{
    const double *p = params;
    return (p[0] * x + p[1]) * x;
}

static double wave(double x, void *params)
{
    return sin(*(double *)params * x);
}

GROUP(parameters, "params reach the function, however steep or flat they make it "
                  "(parabola(x) = params[0] x² + params[1] x, wave(x) = sin(a x))")
{
    const double steps[] = {3, 0.5, 0.001};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double a = random_between(1, 2), b = random_between(-7, -5);
        const double *params = given_vector("params", 2, (double[]){a, b});
        double x = given_scalar("x", random_between(-1, 1));
        double h = given_scalar("h", steps[i]);
        expect_scalar(central_difference(parabola, (void *)params, x, h),
                      closed_form(2 * a * x + b, "2 params[0] x + params[1]"), rounding(50, h));
    }
    for (int power = -8; power <= 8; power += 16) {
        double a = given_scalar("a", random_between(1, 2) * pow(10, power));
        double x = given_scalar("x", random_between(0.3, 1.2) / a);
        double h = given_scalar("h", 0.25 / a);
        expect_scalar(central_difference(wave, &a, x, h),
                      closed_form(cos(a * x) * sin(a * h) / h, "cos(ax) · sin(ah)/h"),
                      rounding(4, h));
    }
}

static double logarithm(double x, void *params)
{
    (void)params;
    return log(x);
}

static double arctangent(double x, void *params)
{
    (void)params;
    return atan(x);
}

static struct want gsl_slope(scalar_function *f, double x)
{
    gsl_function function = {f, NULL};
    double slope, error;
    gsl_deriv_central(&function, x, 1e-3, &slope, &error);
    return by_gsl(slope, error, "gsl_deriv_central");
}

GROUP(agrees_with_gsl, "with a small step it agrees with gsl_deriv_central (logarithm(x) = log x, "
                       "arctangent(x) = atan x)")
{
    double h = given_scalar("h", 2e-5); // the central error is about 1e-10, a forward one 1e-5
    for (int i = 0; i < 3; i++) {
        double x = given_scalar("x", random_between(0.5, 2));
        expect_scalar(central_difference(logarithm, NULL, x, h), gsl_slope(logarithm, x),
                      within(2e-8, 0));
        expect_scalar(central_difference(arctangent, NULL, x, h), gsl_slope(arctangent, x),
                      within(2e-8, 0));
    }
}

QUESTIONS(central_difference, &error_is_h_squared, &waves_and_growth, &parameters, &agrees_with_gsl)
