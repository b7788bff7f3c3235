// vcurve.c: the error of the forward and of the central difference of exp at 1, against the step.
// On logarithmic axes each makes a V.
#include <float.h>

#include "errors.h"
#include "figure.h"

static double forward(double h)
{
    return (exponential(1 + h, NULL) - exponential(1, NULL)) / h;
}

// The smallest error of the steps that worst_error takes.
static double best_error(double (*estimate)(double h), double h)
{
    double best = INFINITY;
    for (int i = -12; i <= 12; i++)
        best = fmin(best, error_of(estimate(h * pow(10, 0.01 * i))));
    return best;
}

enum { STEPS = 16 * PER_DECADE };

// The errors of the steps of the figure, and where each is smallest.
struct errors {
    double forward[STEPS], central[STEPS];
    int best_forward, best_central;
};

static int smallest(const double *error)
{
    int best = 0;
    for (int i = 1; i < STEPS; i++)
        if (error[i] < error[best])
            best = i;
    return best;
}

static struct errors all_steps(void)
{
    struct errors errors;
    for (int i = 0; i < STEPS; i++) {
        errors.forward[i] = worst_error(forward, step(i));
        errors.central[i] = worst_error(central, step(i));
    }
    errors.best_forward = smallest(errors.forward);
    errors.best_central = smallest(errors.central);
    return errors;
}

// The estimates with h = 10^-power and their errors, for the tables of the text.
static void single_step(int power)
{
    char name[40];
    const double h = pow(10, -power);
    const struct {
        const char *name;
        double x;
    } values[] = {
        {"forward", forward(h)},
        {"central", central(h)},
        {"forward_error", error_of(forward(h))},
        {"central_error", error_of(central(h))},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        snprintf(name, sizeof name, "%s_%d", values[i].name, power);
        value(name, values[i].x);
    }
}

// What is left when the values of f are of type float, in per cent of the slope: the step and the
// division stay exact, so that only f itself is to blame.
static double in_float(double h)
{
    float right = (float)exp(1 + h), left = (float)exp(1 - h);
    return ((double)right - (double)left) / (2 * h);
}

static void describe(const struct errors *errors)
{
    alt("Errors of two estimates of the slope of exp at 1 against the step h, both axes "
        "logarithmic. Read from right to left, the forward difference falls with slope 1 to %.0e "
        "at h = %.0e, the central one with slope 2 to %.0e at h = %.0e. From there both rise "
        "together with slope -1, up to an error of %.1g at h = %.0e. Each curve is a V; that of "
        "the central difference is much the deeper.",
        errors->forward[errors->best_forward], step(errors->best_forward),
        errors->central[errors->best_central], step(errors->best_central),
        errors->central[15 * PER_DECADE], step(15 * PER_DECADE));
}

static void say_measured(const struct errors *errors)
{
    value("slope_forward", slope_between(-6, -1, errors->forward));
    value("slope_central", slope_between(-4, -1, errors->central));
    value("slope_rounding", slope_between(-14, -7, errors->central));
    value("best_h", step(errors->best_central));
    value("best_error", errors->central[errors->best_central]);
    value("best_h_forward", step(errors->best_forward));
    value("best_error_forward", errors->forward[errors->best_forward]);
}

static void say_predicted(void)
{
    value("predicted_h", cbrt(3 * DBL_EPSILON));
    value("predicted_error", e / 2 * pow(3 * DBL_EPSILON, 2.0 / 3));
    value("epsilon_float", FLT_EPSILON);
    value("predicted_h_float", cbrt(3 * FLT_EPSILON));
    value("predicted_h_forward", 2 * sqrt(DBL_EPSILON));
    value("predicted_error_forward", 2 * e * sqrt(DBL_EPSILON));
}

int main(void)
{
    const struct errors errors = all_steps();
    double h = knob(.name = "h", .label = "*h*", .start = 1e-3, .from = 1e-16, .to = 1);
    handle(.sideways = "h", .x = h, .y = error_of(central(h)));
    tell(
        "With *h* = %.3g the central difference says %.15g, off by %.1e; the forward one is off by "
        "%.1e.",
        h, central(h), error_of(central(h)), error_of(forward(h)));
    describe(&errors);
    value("epsilon", DBL_EPSILON);
    value("e", e);
    say_measured(&errors);
    say_predicted();
    value("digits_central", floor(-log10(errors.central[errors.best_central] / e)));
    value("digits_forward", floor(-log10(errors.forward[errors.best_forward] / e)));
    value("float_5", 100 * worst_error(in_float, 1e-5) / e);
    value("float_7", 100 * worst_error(in_float, 1e-7) / e);
    value("luck", worst_error(central, 1e-7) / best_error(central, 1e-7));
    const int powers[] = {1, 2, 3, 4, 5, 8, 12, 15};
    for (size_t i = 0; i < sizeof powers / sizeof *powers; i++)
        single_step(powers[i]);

    block("errors", "h", "forward difference", "central difference");
    for (int i = 0; i < STEPS; i++)
        row(step(i), errors.forward[i], errors.central[i]);
    return 0;
}
