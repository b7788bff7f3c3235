// tangent.c: the secants of x^3 - 2x through (1, f(1)) turn into the tangent there.
#include <math.h>

#include "figure.h"

static double f(double x)
{
    return x * x * x - 2 * x;
}

// region slope
// The slope of the line through the curve's points at x and at x + h.
static double secant_slope(double x, double h)
{
    return (f(x + h) - f(x)) / h;
}
// endregion

int main(void)
{
    const double x = 1, left = 0.4, right = 2.1;
    const double nearest = knob(.name = "h", .label = "*h*", .start = 0.1, .from = 1e-16, .to = 1);
    const double h[] = {1, 0.5, nearest};
    const size_t steps = sizeof h / sizeof h[0];
    double slope[sizeof h / sizeof h[0]];

    for (size_t i = 0; i < steps; i++)
        slope[i] = secant_slope(x, h[i]);
    alt("The curve x^3 - 2x between %g and %g. Lines join its point at x = 1 to its points %g, %g "
        "and %g to the right; their slopes are %.3g, %.3g and %.3g. The nearer the point, the "
        "nearer the line comes to the tangent, whose slope is 1.",
        left, right, h[0], h[1], h[2], slope[0], slope[1], slope[2]);
    handle(.sideways = "h", .x = x + nearest, .y = f(x + nearest));
    tell(
        "The secant with *h* = %.3g has the slope %.10g. It is off by %.1e from the tangent's, which is 1.",
        nearest, slope[2], fabs(slope[2] - 1));
    value("h_3", nearest);
    value("slope_1", slope[0]);
    value("slope_2", slope[1]);
    value("slope_3", slope[2]);
    value("slope_001", secant_slope(x, 0.01));
    value("f_1", f(1));
    value("f_2", f(2));
    value("f_15", f(1.5));
    value("f_101", f(1.01));
    value("line_miss", f(1.01) - (f(1) + 0.01));

    block("curve", "x", "f(x)");
    for (int i = 0; i <= 68; i++) {
        double at = left + (right - left) * i / 68;
        row(at, f(at));
    }
    block("points", "h", "x + h", "f(x + h)", "slope of the secant");
    for (size_t i = 0; i < steps; i++)
        row(h[i], x + h[i], f(x + h[i]), slope[i]);
    return 0;
}
