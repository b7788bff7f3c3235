// dip.c: balls on x^4/4 - x^2/2 + x/5, which has two valleys: through the dip, into it, and out of
// the deeper one.
#include <gsl/gsl_poly.h>
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STEPS = 90, LONG = 2000 };

static double hills(double x)
{
    return x * x * x * x / 4 - x * x / 2 + x / 5;
}

// region slope
static double slope_of_hills(double x, void *params)
{
    (void)params;
    return x * x * x - x + 0.2;
}
// endregion

int main(void)
{
    double deep, top, shallow;
    gsl_poly_solve_cubic(0, -1, 0.2, &deep, &top, &shallow);
    value("deep", deep);
    value("top", top);
    value("shallow", shallow);
    value("loss_deep", hills(deep));
    value("loss_top", hills(top));
    value("loss_shallow", hills(shallow));

    static const struct {
        const char *name;
        double start, beta;
    } balls[] = {
        {"through", 1.6, 0.9}, {"into", 1.2, 0.9}, {"out", -1.95, 0.9}, {"descent", 1.6, 0}};
    double ends[4];
    for (size_t k = 0; k < 4; k++) {
        double path[LONG + 1];
        char name[24];
        heavy_ball(slope_of_hills, NULL, balls[k].start, 0.05, balls[k].beta, LONG, path);
        ends[k] = path[LONG];
        snprintf(name, sizeof name, "%s_start", balls[k].name);
        value(name, balls[k].start);
        snprintf(name, sizeof name, "%s_end", balls[k].name);
        value(name, path[LONG]);
        block(balls[k].name, "t", "x");
        for (size_t t = 0; t <= STEPS; t++)
            row((double)t, path[t]);
    }
    block("curve", "x", "f(x)");
    for (int i = 0; i <= 160; i++)
        row(-2 + i / 40.0, hills(-2 + i / 40.0));

    alt("A curve with a deep valley at %.3f and a shallow one at %.3f, and under it the paths of "
        "three balls, step by step downwards. One starts at %g, rolls through the shallow valley "
        "and ends in the deep one. One starts at %g and stays in the shallow one. One starts at %g "
        "on the deep side, rolls through the deep valley and over the top, and ends at %.3f.",
        deep, shallow, balls[0].start, balls[1].start, balls[2].start, ends[2]);
    return 0;
}
