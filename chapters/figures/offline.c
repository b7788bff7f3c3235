// offline.c: the error of the complex step, off the real line, against that of the central
// difference.
#include <complex.h>

#include "errors.h"
#include "figure.h"

// region complex
static double complex complex_exponential(double complex z, void *params)
{
    (void)params;
    return cexp(z);
}

static double off_the_line(double h)
{
    return complex_step(complex_exponential, NULL, 1, h);
}
// endregion

// region trap
static double complex absolute_value(double complex z, void *params)
{
    (void)params;
    return cabs(z); // the length of z: a real number
}
// endregion

enum { STEPS = 20 * PER_DECADE };

int main(void)
{
    double by_central[STEPS], by_complex[STEPS], floor_of_complex = 0;
    for (int i = 0; i < STEPS; i++) {
        by_central[i] = worst_error(central, step(i));
        by_complex[i] = worst_error(off_the_line, step(i));
        if (i >= 8 * PER_DECADE)
            floor_of_complex = fmax(floor_of_complex, by_complex[i]);
    }

    alt("Errors of two estimates of the slope of exp at 1 against the step h from 1 down to %.0e, "
        "both axes logarithmic. Both fall with slope 2 at first. The central difference turns "
        "near 1e-5 and rises again; the complex step falls on to %.1g and stays there for every "
        "smaller h.",
        step(STEPS - 1), floor_of_complex);
    value("slope_complex", slope_between(-6, -1, by_complex));
    value("floor", floor_of_complex);
    value("tiny_error", error_of(off_the_line(1e-200)));
    value("best_central", worst_error(central, 5e-6));
    value("trap", complex_step(absolute_value, NULL, 3, 1e-200));

    block("errors", "h", "central difference", "complex step");
    for (int i = 0; i < STEPS; i++)
        row(step(i), by_central[i], by_complex[i]);
    return 0;
}
