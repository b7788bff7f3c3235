// taylor.c: differences of x^3 - 2x, which has no more powers than its Taylor polynomial, and what
// a step does that is too small for its x.
#include <math.h>

#include "derivatives.h"
#include "figure.h"

// region call
static double cubic(double x, void *params)
{
    (void)params; // x^3 - 2x needs nothing else
    return x * x * x - 2 * x;
}

static double slope_of_cubic_at(double x)
{
    return central_difference(cubic, NULL, x, 1e-5);
}
// endregion

static double square(double x, void *params)
{
    (void)params;
    return x * x;
}

int main(void)
{
    value("right", cubic(1.5, NULL));
    value("left", cubic(0.5, NULL));
    value("central", central_difference(cubic, NULL, 1, 0.5));
    value("forward", (cubic(1.5, NULL) - cubic(1, NULL)) / 0.5);
    value("at_1", slope_of_cubic_at(1));

    // How far the error of the central difference is from h^2, at its worst. With these numbers
    // nothing is rounded.
    double worst = 0;
    for (double x = -3; x <= 3; x += 0.125)
        for (double h = 1; h > 0.01; h /= 2) {
            double error = central_difference(cubic, NULL, x, h) - (3 * x * x - 2);
            worst = fmax(worst, fabs(error - h * h));
        }
    value("worst_miss_of_h2", worst);

    value("far", central_difference(square, NULL, 1e12, 1e-5));
    value("far_scaled", central_difference(square, NULL, 1e12, 1e-5 * 1e12));
    value("gap", nextafter(1e12, 2e12) - 1e12);
    return 0;
}
