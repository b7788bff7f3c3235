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
// After 500 steps each ball is in the valley in which it is after 3,000, at every β and η of the knobs.
enum { PIECES = 400, ENOUGH = 500 };

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
        for (int i = 0, next; i < PIECES; i = next) {
            for (next = i + 1; next < PIECES && deep[next] == deep[i]; next++)
                ;
            if (deep[i] == (valley == 1))
                row(-2 + i * 4.0 / PIECES, -2 + next * 4.0 / PIECES);
        }
    }
}

// The lowest points and the top between them.
struct levels {
    double deep, top, shallow;
};

static struct levels three_levels(void)
{
    const struct levels levels = {level(-1), level(0), level(1)};
    value("deep", levels.deep);
    value("top", levels.top);
    value("shallow", levels.shallow);
    value("loss_deep", hills(levels.deep));
    value("loss_top", hills(levels.top));
    value("loss_shallow", hills(levels.shallow));
    return levels;
}

// Rolls a ball and shows its path. Returns where it ends.
static double roll(const char *ball, double start, double learning_rate, double beta)
{
    double path[LONG + 1];
    char name[24];
    heavy_ball(slope_of_hills, NULL, start, learning_rate, beta, LONG, path);
    snprintf(name, sizeof name, "%s_start", ball);
    value(name, start);
    snprintf(name, sizeof name, "%s_end", ball);
    value(name, path[LONG]);
    block(ball, "t", "x");
    for (size_t t = 0; t <= STEPS; t++)
        row((double)t, path[t]);
    return path[LONG];
}

static void show_hills(void)
{
    block("curve", "x", "f(x)");
    for (int i = 0; i <= 160; i++)
        row(-2 + i / 40.0, hills(-2 + i / 40.0));
}

int main(void)
{
    const struct levels levels = three_levels();
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
    double through_end = roll("through", through, rate, beta);
    handle(.sideways = "through", .x = through, .y = hills(through));
    double into_end = roll("into", into, rate, beta);
    handle(.sideways = "into", .x = into, .y = hills(into));
    double out_end = roll("out", out, rate, beta);
    handle(.sideways = "out", .x = out, .y = hills(out));
    roll("descent", 1.6, rate, 0);
    if (in_page)
        basins(levels.top, rate, beta);
    tell(
        "With *β* = %g the orange ball ends at %.3f, the blue one at %.3f, the green one at %.3f. On the "
        "purple starts a ball ends in the deep valley, on the ochre ones in the shallow one.",
        beta, through_end, into_end, out_end);
    show_hills();
    alt("A curve with a deep valley at %.3f and a shallow one at %.3f, and under it the paths of "
        "three balls, step by step downwards. One starts at %g, rolls through the shallow valley "
        "and ends in the deep one. One starts at %g and stays in the shallow one. One starts at %g "
        "on the deep side, rolls through the deep valley and over the top, and ends at %.3f.",
        levels.deep, levels.shallow, through, into, out, out_end);
    return 0;
}
