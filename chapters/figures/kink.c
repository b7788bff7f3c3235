// kink.c: differences of relu at its kink, and what GSL makes of them.
#include <gsl/gsl_deriv.h>
#include <math.h>

#include "derivatives.h"
#include "figure.h"

// region relu
static double relu(double x, void *params)
{
    (void)params;
    return x > 0 ? x : 0;
}
// endregion

static double absolute(double x, void *params)
{
    (void)params;
    return fabs(x);
}

// The function of the GSL manual's example.
static double example(double x, void *params)
{
    (void)params;
    return pow(x, 1.5);
}

typedef int gsl_routine(const gsl_function *f, double x, double h, double *slope, double *error);

// What a routine of GSL says, as two values.
static void ask(const char *name, gsl_routine *routine, scalar_function *f, double x, double h)
{
    double slope, error;
    char of_error[40];
    gsl_function function = {f, NULL};
    routine(&function, x, h, &slope, &error);
    value(name, slope);
    snprintf(of_error, sizeof of_error, "%s_error", name);
    value(of_error, error);
}

int main(void)
{
    double left, right;
    one_sided_slopes(relu, NULL, 0, 1e-3, &left, &right);
    value("relu_left", left);
    value("relu_right", right);
    one_sided_slopes(absolute, NULL, 0, 1e-3, &left, &right);
    value("abs_left", left);
    value("abs_right", right);
    value("relu_central_3", central_difference(relu, NULL, 0, 1e-3));
    value("relu_central_9", central_difference(relu, NULL, 0, 1e-9));
    value("abs_central", central_difference(absolute, NULL, 0, 1e-3));

    ask("manual_central", gsl_deriv_central, example, 2, 1e-8);
    value("manual_miss", fabs(1.5 * sqrt(2) - 2.1213203120));
    ask("gsl_relu", gsl_deriv_central, relu, 0, 1e-8);
    ask("gsl_relu_right", gsl_deriv_forward, relu, 0, 1e-2);
    ask("gsl_relu_left", gsl_deriv_backward, relu, 0, 1e-2);
    ask("gsl_near", gsl_deriv_central, relu, 1e-3, 1e-2);

    alt("The function relu: 0 to the left of 0, then rising with slope 1. The chord from (-1, 0) "
        "to (1, 1) and the chord from (-0.5, 0) to (0.5, 0.5) are parallel: both have the slope "
        "%g, that relu has nowhere.",
        central_difference(relu, NULL, 0, 1));
    block("relu", "x", "relu(x)");
    row(-1.3, relu(-1.3, NULL));
    row(0, relu(0, NULL));
    row(1.3, relu(1.3, NULL));
    for (double h = 1; h > 0.2; h /= 2) {
        char name[20];
        snprintf(name, sizeof name, "chord %g", h);
        block(name, "x", "relu(x)");
        row(-h, relu(-h, NULL));
        row(h, relu(h, NULL));
    }
    return 0;
}
