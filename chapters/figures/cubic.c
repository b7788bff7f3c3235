// cubic.c: 2x + 1 and x^3 - 2x, and beneath them their derivatives 2 and 3x^2 - 2: where a
// derivative is negative, the function falls.
#include <math.h>

#include "derivatives.h"
#include "figure.h"

static const double coefficients[] = {0, -2, 0, 1};
static double slopes[3];

// The polynomial c[0] + c[1] x + ... at x, by Horner's rule.
static double polynomial(size_t n, const double *c, double x)
{
    double y = 0;
    for (size_t i = n; i-- > 0;)
        y = y * x + c[i];
    return y;
}

static double f(double x)
{
    return polynomial(4, coefficients, x);
}

static double slope(double x)
{
    return polynomial(3, slopes, x);
}

int main(void)
{
    const double end = 1.8, flat = sqrt(2.0 / 3);
    const int n = 72;
    polynomial_derivative(4, coefficients, slopes);

    alt("Four curves in two columns. Left: the line 2x + 1, and beneath it its derivative, 2 "
        "everywhere. Right, over x from %g to %g: x^3 - 2x rises to %.3f at x = %.3f, falls to "
        "%.3f at x = %.3f and rises again. Beneath it, its derivative 3x^2 - 2 is 0 at these two "
        "x, negative between them, where the upper curve falls, and positive outside. Its lowest "
        "value is %g, at 0.",
        -end, end, f(-flat), -flat, f(flat), flat, slope(0));
    value("flat", flat);
    value("high", f(-flat));
    value("low", f(flat));
    value("steepest_fall", slope(0));
    value("at_minus_10", f(-10));

    // Does the sign of the derivative say which way the function goes, at every point drawn?
    int agree = 0;
    block("cubic", "x", "x^3 - 2x", "3x^2 - 2");
    for (int i = 0; i <= n; i++) {
        double x = -end + 2 * end * i / n, near = 1e-3;
        row(x, f(x), slope(x));
        agree += (f(x + near) < f(x - near)) == (slope(x) < 0);
    }
    value("points", n + 1);
    value("signs_agree", agree);
    double line_slope;
    polynomial_derivative(2, (double[]){1, 2}, &line_slope);
    block("line", "x", "2x + 1", "2");
    for (int x = -1; x <= 1; x++)
        row(x, 2 * x + 1, line_slope);
    block("flat points", "x", "f(x)", "f'(x)");
    row(-flat, f(-flat), slope(-flat));
    row(flat, f(flat), slope(flat));
    return 0;
}
