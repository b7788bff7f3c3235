// Questions about complex_step: steps so small that any subtraction would leave nothing, and steps
// so large that the error of the formula, which is h² f'''(x)/6, can be seen.
#include <complex.h>
#include <float.h>
#include <gsl/gsl_deriv.h>

#include "derivatives.h"
#include "questions.h"

static double complex exponential(double complex z, void *params)
{
    (void)params;
    return cexp(z);
}

// Falls wherever it is asked about.
static double complex reciprocal(double complex z, void *params)
{
    (void)params;
    return 1 / z;
}

GROUP(tiny_steps, "with h = 1e-8, 1e-20 or 1e-200 it is right to the last digits "
                  "(exponential(z) = exp z, reciprocal(z) = 1/z)")
{
    const double steps[] = {1e-8, 1e-20, 1e-200};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double x = given_scalar("x", random_between(-2, 2));
        double y = given_scalar("y", random_between(1, 2));
        double h = given_scalar("h", steps[i]);
        expect_scalar(complex_step(exponential, NULL, x, h), closed_form(exp(x), "exp x"),
                      within(0, 1e-14));
        expect_scalar(complex_step(reciprocal, NULL, y, h), closed_form(-1 / (y * y), "−1/y²"),
                      within(0, 1e-14));
    }
    // These powers of two can be divided by without rounding: exp is met to its last place.
    for (int power = -66; power >= -664; power -= 299) {
        double x = given_scalar("x", random_between(-2, 2));
        double h = given_scalar("h", ldexp(1, power));
        expect_scalar(complex_step(exponential, NULL, x, h), closed_form(exp(x), "exp x"),
                      within(0, 4 * DBL_EPSILON));
    }
}

static double complex cubic(double complex z, void *params)
{
    (void)params;
    return z * z * z - 2 * z;
}

static double complex sine(double complex z, void *params)
{
    (void)params;
    return csin(z);
}

GROUP(large_steps, "on cubic(z) = z³ − 2z it is exactly 3x² − 2 − h², and on sine(z) = sin z it is "
                   "cos x · sinh(h)/h")
{
    for (int power = 1; power >= -8; power -= 3) {
        double x = given_scalar("x", floor(random_between(16, 48)) / 16); // nothing is rounded
        double h = given_scalar("h", ldexp(1, power));
        expect_scalar(complex_step(cubic, NULL, x, h),
                      closed_form(3 * x * x - 2 - h * h, "3x² − 2 − h²"), within(1e-13, 1e-13));

        double y = given_scalar("y", random_between(2, 2.5)); // where sin falls
        expect_scalar(complex_step(sine, NULL, y, h),
                      closed_form(cos(y) * sinh(h) / h, "cos y · sinh(h)/h"), within(0, 1e-13));
    }
}

static double complex parabola(double complex z, void *params)
{
    const double *p = params;
    return (p[0] * z + p[1]) * z;
}

GROUP(parameters,
      "params reach the function: parabola(z) = params[0] z² + params[1] z has the slope "
      "2 params[0] x + params[1], whatever h is")
{
    const double steps[] = {3, 0.01, 1e-30};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double a = random_between(1, 2), b = random_between(-7, -5);
        const double *params = given_vector("params", 2, (double[]){a, b});
        double x = given_scalar("x", random_between(0.1, 1));
        double h = given_scalar("h", steps[i]);
        expect_scalar(complex_step(parabola, (void *)params, x, h),
                      closed_form(2 * a * x + b, "2 params[0] x + params[1]"), within(1e-13, 0));
    }
}

// The second example of Squire and Trapp: exp(x) / (sin(x)^3 + cos(x)^3).
static double complex example(double complex z, void *params)
{
    (void)params;
    double complex s = csin(z), c = ccos(z);
    return cexp(z) / (s * s * s + c * c * c);
}

static double real_example(double x, void *params)
{
    return creal(example(x, params));
}

// By the rule for quotients, with the denominator D: exp(x) (D - D') / D^2.
static double slope_of_example(double x)
{
    double s = sin(x), c = cos(x);
    double D = s * s * s + c * c * c, dD = 3 * s * c * (s - c);
    return exp(x) * (D - dD) / (D * D);
}

static struct want gsl_slope(scalar_function *f, double x)
{
    gsl_function function = {f, NULL};
    double slope, error;
    gsl_deriv_central(&function, x, 1e-3, &slope, &error);
    return by_gsl(slope, error, "gsl_deriv_central");
}

// Twenty times what GSL estimates its own error to be.
static struct tolerance error_of_gsl(scalar_function *f, double x)
{
    return within(20 * gsl_slope(f, x).oracle_error, 0);
}

GROUP(squire_and_trapp,
      "on example(z) = exp z / (sin³z + cos³z) it agrees with GSL and with what was published")
{
    double h = given_scalar("h", 1e-20);
    for (int i = 0; i < 2; i++) {
        double x = given_scalar("x", random_between(0.2, 1.4));
        expect_scalar(complex_step(example, NULL, x, h),
                      closed_form(slope_of_example(x), "exp x · (D − D')/D², D = sin³x + cos³x"),
                      within(1e-12, 1e-12));
        expect_scalar(complex_step(example, NULL, x, h), gsl_slope(real_example, x),
                      error_of_gsl(real_example, x));
    }
    expect_scalar(complex_step(example, NULL, 1.5, h),
                  closed_form(3.62203370071632, "Squire and Trapp 1998"), within(1e-12, 0));
}

QUESTIONS(complex_step, &tiny_steps, &large_steps, &parameters, &squire_and_trapp)
