// rates.c: gradient descent on x^2 with four learning rates. Each step multiplies x by 1 - 2 eta.
#include <math.h>

#include "derivatives.h"
#include "figure.h"

enum { MAX_STEPS = 100 };

// The slope of x^2.
static double slope_of_square(double x, void *params)
{
    (void)params;
    return 2 * x;
}

static void show_walk(const char *name, double learning_rate, double start, size_t most)
{
    double path[MAX_STEPS + 1];
    size_t steps;
    descend(slope_of_square, NULL, start, learning_rate, 0, most, path, &steps);
    block(name, "t", "x", "x^2");
    for (size_t t = 0; t <= steps; t++)
        row((double)t, path[t], path[t] * path[t]);
}

// For the table of the text: where 20 steps lead from 1.
static void after_20_steps(void)
{
    const double rates[] = {0.1, 0.4, 0.5, 0.9, 1, 1.1};
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) {
        double path[MAX_STEPS + 1];
        size_t steps;
        char name[20];
        descend(slope_of_square, NULL, 1, rates[i], 0, 20, path, &steps);
        snprintf(name, sizeof name, "after_20_%.0f", 10 * rates[i]);
        value(name, path[steps]);
    }
}

int main(void)
{
    double rate =
        knob(.name = "rate", .label = "*η*", .start = 0.9, .from = 0.02, .to = 1.2, .step = 0.02);
    double start =
        knob(.name = "start", .label = "start", .start = 2, .from = -2.2, .to = 2.2, .step = 0.1);
    const double creeps = 0.1, leaves = 1.1;
    alt("Three walks on the parabola x^2. With the learning rate %g each step keeps %.1f of x: "
        "the walk goes down one side in ever shorter steps. With %g each step multiplies x by "
        "%.1f: it crosses from side to side and comes nearer. With %g it multiplies x by %.1f: it "
        "crosses and climbs.",
        creeps, 1 - 2 * creeps, rate, 1 - 2 * rate, leaves, 1 - 2 * leaves);
    handle(.sideways = "start", .x = start, .y = start * start, .panel = 1);
    value("rate", rate);
    tell(
        "In the middle each step multiplies *x* by 1 − 2*η* = %.2f. After 8 steps from %g it is at %.3g.",
        1 - 2 * rate, start, start * pow(1 - 2 * rate, 8));
    show_walk("creeps", creeps, 2, 8);
    show_walk("swings", rate, start, 8);
    show_walk("leaves", leaves, 0.9, 5);
    after_20_steps();
    return 0;
}
