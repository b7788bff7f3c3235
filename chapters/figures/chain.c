// chain.c: a composition y = f(g(x)), seen as two stretchings of a small piece of the axis.
#include <math.h>

#include "figure.h"

#include "derivatives.h"

// region functions
static double g(double x, void *params)
{
    (void)params;
    return x * x + 1;
}

static double f(double x1, void *params)
{
    (void)params;
    return 2 / x1;
}

static double composed(double x, void *params)
{
    return f(g(x, params), params);
}
// endregion

int main(void)
{
    const double x = 1, h = 1e-5;
    double x1 = g(x, NULL), y = f(x1, NULL);
    double inner = central_difference(&g, NULL, x, h);
    double outer = central_difference(&f, NULL, x1, h);
    double outer_at_x = central_difference(&f, NULL, x, h);
    double whole = central_difference(&composed, NULL, x, h);
    value("x1", x1);
    value("y", y);
    value("inner", round(inner * 1e6) / 1e6);
    value("outer", round(outer * 1e6) / 1e6);
    value("outer_at_x", round(outer_at_x * 1e6) / 1e6);
    value("whole", round(whole * 1e6) / 1e6);
    value("miss", whole - inner * outer);
    value("moved", composed(1.01, NULL) - y);
    value("moved_inner", g(1.01, NULL) - x1);

    alt("Three upright number lines, for x, x1 = g(x) and y = f(x1). From x = %g an arrow leads to "
        "x1 = %g and from there to y = %g. Beside them run the arrows from points a little above "
        "and below x: between the first two lines they spread to %.2g times their distance, "
        "between the last two they cross and close up to %.2g of it.",
        x, x1, y, inner, -outer);
    block("arrows", "x", "x1 = g(x)", "y = f(x1)");
    for (int i = -4; i <= 4; i++) {
        double at = x + 0.05 * i;
        row(at, g(at, NULL), composed(at, NULL));
    }
    return 0;
}
