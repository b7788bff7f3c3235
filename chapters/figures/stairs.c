// stairs.c: exp as a double has it, so close to 1 that single doubles can be told apart, and the chord of a central
// difference there.
#include <float.h>
#include <math.h>

#include "derivatives.h"
#include "figure.h"

enum { SIDE = 24 };

static double exponential(double x, void *params)
{
    (void)params;
    return exp(x);
}

int main(void)
{
    const double e = exp(1), unit = DBL_EPSILON, h = 4 * DBL_EPSILON;
    double slope = central_difference(exponential, NULL, 1, h);
    value("h", h);
    value("slope", slope);
    value("right", (exp(1 + h) - e) / unit);
    value("left", (exp(1 - h) - e) / unit);
    alt("The function exp near 1, over %d steps of 2^-52 to either side, in the same unit upward. The "
        "values that a double can hold make a staircase about the straight line of slope e. The chord "
        "between two steps of it, four units to the left and to the right of 1, has the slope %.3g in "
        "place of %.3g.",
        SIDE, slope, e);
    block("stairs", "x - 1 in units of 2^-52", "exp(x) - e in the same unit", "without rounding");
    // To the left of 1 the doubles lie twice as close.
    for (int i = -2 * SIDE; i <= 2 * SIDE; i += i < 0 ? 1 : 2)
        row(i / 2.0, (exp(1 + i / 2.0 * unit) - e) / unit, e * i / 2.0);
    return 0;
}
