// Holds the solutions of chapter 1 against GSL's numerical differentiation, and reproduces the
// example of GSL's manual. Where an error estimate misleads, it says so.
#include <complex.h>
#include <gsl/gsl_poly.h>
#include <string.h>

#include "crosscheck.h"
#include "derivatives.h"

// ---- Functions, and what is known of them
// ----------------------------------------------------------

static double cubic(double x, void *params)
{
    (void)params;
    return x * x * x - 2 * x;
}

static double slope_of_cubic(double x, void *params)
{
    (void)params;
    return 3 * x * x - 2;
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

static double power(double x, void *params)
{
    (void)params;
    return pow(x, 1.5);
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

static double complex complex_cubic(double complex z, void *params)
{
    (void)params;
    return z * z * z - 2 * z;
}

static double complex complex_sine(double complex z, void *params)
{
    (void)params;
    return csin(z);
}

static double complex complex_exponential(double complex z, void *params)
{
    (void)params;
    return cexp(z);
}

static double complex complex_power(double complex z, void *params)
{
    (void)params;
    return cpow(z, 1.5);
}

// A function at a place, with bounds near there: on its own size and that of x f'(x), which decide
// about rounding, and on f'' and f''', which decide about truncation.
struct place {
    const char *label;
    scalar_function *f;
    complex_function *complex_f;
    double x, size, second, third;
};

static const struct place places[] = {
    {"x^3 - 2x at 1", cubic, complex_cubic, 1, 4, 6.1, 6},
    {"x^3 - 2x at -2", cubic, complex_cubic, -2, 32, 12.1, 6},
    {"sin at 0.7", sine, complex_sine, 0.7, 1.3, 0.7, 0.8},
    {"exp at 1", exponential, complex_exponential, 1, 5.6, 2.8, 2.8},
    {"x^1.5 at 2", power, complex_power, 2, 7.2, 0.6, 0.2},
};
#define PLACES (sizeof places / sizeof *places)

// The rounding of f(x + h), of f(x - h) and of x + h itself, made larger by the division by h.
static double rounding(const struct place *place, double h)
{
    return 2 * DBL_EPSILON * place->size / h;
}

// ---- The solutions
// -----------------------------------------------------------------------------------

static double evaluate(double x, void *params)
{
    return gsl_poly_eval(params, 5, x);
}

static void check_polynomial_derivative(void)
{
    double c[] = {3, -2, 0.5, 1, -0.25}, d[4];
    polynomial_derivative(5, c, d);
    table("polynomial_derivative of 3 - 2x + x^2/2 + x^3 - x^4/4, with gsl_deriv_central");
    for (double x = -1.5; x <= 1.5; x += 1.5) {
        char label[32];
        snprintf(label, sizeof label, "at %g", x);
        struct estimate ours = {gsl_poly_eval(d, 4, x), 64 * DBL_EPSILON}; // rounding alone
        compare(label, ours, slope_by(gsl_deriv_central, evaluate, c, x, 1e-2));
    }
}

static void check_central_difference(void)
{
    const double steps[] = {1e-2, 1e-5, 1e-8};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        double h = steps[i];
        char what[80];
        snprintf(what, sizeof what, "central_difference with h = %g, with gsl_deriv_central", h);
        table(what);
        for (const struct place *at = places; at < places + PLACES; at++) {
            struct estimate ours = {central_difference(at->f, NULL, at->x, h),
                                    h * h * at->third / 6 + rounding(at, h)};
            compare(at->label, ours, slope_by(gsl_deriv_central, at->f, NULL, at->x, 1e-3));
        }
    }
}

static void check_best_step(void)
{
    const double h[] = {1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8};
    double error[8];
    size_t best = best_step(exponential, NULL, 1, exp(1), 8, h, error);
    table("best_step of exp at 1, and the largest step, with gsl_deriv_central");
    struct estimate gsl = slope_by(gsl_deriv_central, exponential, NULL, 1, 1e-3);
    char label[32];
    snprintf(label, sizeof label, "h = %g", h[best]);
    compare(label,
            (struct estimate){central_difference(exponential, NULL, 1, h[best]), error[best]}, gsl);
    compare("h = 0.1", (struct estimate){central_difference(exponential, NULL, 1, h[0]), error[0]},
            gsl);
}

static void check_descend(void)
{
    double path[201];
    size_t steps;
    descend(slope_of_cubic, NULL, 1, 0.1, 1e-10, 200, path, &steps);
    double x = path[steps];
    table("descend on x^3 - 2x from 1: the slope at its end, with gsl_deriv_central");
    compare("at sqrt(2/3)", (struct estimate){0, 1e-10}, // what converging within 1e-10 claims
            slope_by(gsl_deriv_central, cubic, NULL, x, 1e-3));
}

static void compare_sides(const char *label, scalar_function *f, double x, double h, double bound)
{
    char side[32];
    double left, right;
    one_sided_slopes(f, NULL, x, h, &left, &right);
    snprintf(side, sizeof side, "%s-", label);
    compare(side, (struct estimate){left, bound}, slope_by(gsl_deriv_backward, f, NULL, x, 1e-2));
    snprintf(side, sizeof side, "%s+", label);
    compare(side, (struct estimate){right, bound}, slope_by(gsl_deriv_forward, f, NULL, x, 1e-2));
}

static void check_one_sided_slopes(void)
{
    double h = 1e-6, left, right;
    table("one_sided_slopes with h = 1e-06, with gsl_deriv_backward (-) and _forward (+)");
    compare_sides("relu at 0", relu, 0, h, DBL_EPSILON);
    compare_sides("|x| at 0", absolute, 0, h, DBL_EPSILON);
    for (const struct place *at = places + 2; at < places + 4; at++)
        compare_sides(at->label, at->f, at->x, h, h * at->second / 2 + rounding(at, h));

    table("The same, with gsl_deriv_central");
    one_sided_slopes(relu, NULL, 0, h, &left, &right);
    struct estimate central = slope_by(gsl_deriv_central, relu, NULL, 0, 1e-2);
    compare_misled("relu at 0-", (struct estimate){left, DBL_EPSILON}, central);
    compare_misled("relu at 0+", (struct estimate){right, DBL_EPSILON}, central);
    remark("At a kink gsl_deriv_central gives the mean of the two slopes and puts its");
    remark("error near the last digit of a double. It trusts f to be smooth; relu is not.");

    table("central_difference at and near the kink, with gsl_deriv_central");
    compare("relu at 0", (struct estimate){central_difference(relu, NULL, 0, h), DBL_EPSILON},
            central);
    remark("The two agree, and neither is right: relu has no slope of 0.5 anywhere.");
    compare_misled("relu at 0.001",
                   (struct estimate){central_difference(relu, NULL, 1e-3, h), 1e-9},
                   slope_by(gsl_deriv_central, relu, NULL, 1e-3, 1e-2));
    remark("The slope is 1. GSL's steps reach over the kink; its estimate misses that.");
}

static void check_complex_step(void)
{
    double h = 1e-20;
    table("complex_step with h = 1e-20, with gsl_deriv_central");
    for (const struct place *at = places; at < places + PLACES; at++) {
        struct estimate ours = {complex_step(at->complex_f, NULL, at->x, h),
                                4 * DBL_EPSILON * at->size};
        compare(at->label, ours, slope_by(gsl_deriv_central, at->f, NULL, at->x, 1e-3));
    }
}

// ---- The example of GSL's manual
// -----------------------------------------------------------------------

static void reproduce(const char *call, struct estimate slope, const char *published)
{
    char ours[40];
    snprintf(ours, sizeof ours, "%.10f +/- %.10f", slope.value, slope.error);
    bool same = strcmp(ours, published) == 0;
    printf("  %-18s %s  %s\n", call, ours, same ? "as published" : "NOT AS PUBLISHED");
    rows.surprising += !same;
}

static void reproduce_the_manual(void)
{
    printf("\nThe example of GSL's manual, \"Numerical Differentiation\": x^1.5, h = 1e-8\n");
    struct estimate at_two = slope_by(gsl_deriv_central, power, NULL, 2, 1e-8);
    struct estimate at_zero = slope_by(gsl_deriv_forward, power, NULL, 0, 1e-8);
    reproduce("central at x = 2", at_two, "2.1213203120 +/- 0.0000005006");
    reproduce("forward at x = 0", at_zero, "0.0000000160 +/- 0.0000000339");

    table("The same with complex_step, h = 1e-20, and the right slope, h = 1e-08");
    compare("x^1.5 at 2",
            (struct estimate){complex_step(complex_power, NULL, 2, 1e-20), 8 * DBL_EPSILON},
            at_two);
    double left, right;
    one_sided_slopes(power, NULL, 0, 1e-8, &left, &right); // sqrt(h): f'' is infinite at 0
    compare("x^1.5 at 0+", (struct estimate){right, 1.01e-4}, at_zero);
}

int main(void)
{
    title("Chapter 1, Derivatives");
    check_polynomial_derivative();
    check_central_difference();
    check_best_step();
    check_descend();
    check_one_sided_slopes();
    check_complex_step();
    reproduce_the_manual();
    return summary();
}
