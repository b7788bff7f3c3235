// dip.c: balls on x^4/4 - x^2/2 + x/5, which has two valleys: through the dip, into it, and out of
// the deeper one.
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

// Where the slope is 0, by Newton's method from a place near it.
static double level(double x)
{
    for (int i = 0; i < 40; i++)
        x -= slope_of_hills(x, NULL) / (3 * x * x - 1);
    return x;
}

// In the page: in which valley a ball ends from each start, as pieces of the axis.
enum { PIECES = 400, ENOUGH = 1200 };

static void basins(double top, double learning_rate, double beta)
{
    static double path[ENOUGH + 1];
    bool deep[PIECES];
    for (int i = 0; i < PIECES; i++) {
        heavy_ball(slope_of_hills, NULL, -2 + (i + 0.5) * 4 / PIECES, learning_rate, beta, ENOUGH,
                   path);
        deep[i] = path[ENOUGH] < top;
    }
    for (int valley = 0; valley < 2; valley++) {
        block(valley ? "ends deep" : "ends shallow", "from x", "to x");
        for (int i = 0; i < PIECES; i++)
            if (deep[i] == (valley == 1))
                row(-2 + i * 4.0 / PIECES, -2 + (i + 1) * 4.0 / PIECES);
    }
}

int main(void)
{
    const double deep = level(-1), top = level(0), shallow = level(1);
    value("deep", deep);
    value("top", top);
    value("shallow", shallow);
    value("loss_deep", hills(deep));
    value("loss_top", hills(top));
    value("loss_shallow", hills(shallow));

    double through =
        knob(.name = "through", .label = "orange", .start = 1.6, .from = -2, .to = 2, .step = 0.01);
    double into =
        knob(.name = "into", .label = "blue", .start = 1.2, .from = -2, .to = 2, .step = 0.01);
    double out =
        knob(.name = "out", .label = "green", .start = -1.95, .from = -2, .to = 2, .step = 0.01);
    double beta =
        knob(.name = "beta", .label = "*β*", .start = 0.9, .from = 0, .to = 0.98, .step = 0.01);
    double rate =
        knob(.name = "rate", .label = "*η*", .start = 0.05, .from = 0.01, .to = 0.2, .step = 0.01);
    const struct {
        const char *name;
        double start, beta;
    } balls[] = {
        {"through", through, beta}, {"into", into, beta}, {"out", out, beta}, {"descent", 1.6, 0}};
    double ends[4];
    for (size_t k = 0; k < 4; k++) {
        double path[LONG + 1];
        char name[24];
        heavy_ball(slope_of_hills, NULL, balls[k].start, rate, balls[k].beta, LONG, path);
        ends[k] = path[LONG];
        snprintf(name, sizeof name, "%s_start", balls[k].name);
        value(name, balls[k].start);
        snprintf(name, sizeof name, "%s_end", balls[k].name);
        value(name, path[LONG]);
        block(balls[k].name, "t", "x");
        for (size_t t = 0; t <= STEPS; t++)
            row((double)t, path[t]);
        if (k < 3)
            handle(.sideways = balls[k].name, .x = balls[k].start, .y = hills(balls[k].start));
    }
    if (in_page)
        basins(top, rate, beta);
    tell(
        "With *β* = %g the orange ball ends at %.3f, the blue one at %.3f, the green one at %.3f. On the "
        "purple starts a ball ends in the deep valley, on the ochre ones in the shallow one.",
        beta, ends[0], ends[1], ends[2]);
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
