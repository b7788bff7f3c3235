// descent.c: gradient descent on x^3 - 2x from three starts. Two walks end in the local minimum;
// one begins a little farther left, beyond the maximum, and leaves for ever.
#include <math.h>

#include "derivatives.h"
#include "figure.h"

enum { MAX_STEPS = 1000 };

static double f(double x)
{
    return x * x * x - 2 * x;
}

// region walk
// The slope of x^3 - 2x.
static double slope_of_cubic(double x, void *params)
{
    (void)params;
    return 3 * x * x - 2;
}

static enum descent walk(double x0, double learning_rate, // from, how fast
                         double *path, size_t *steps)
{
    return descend(slope_of_cubic, NULL, x0, learning_rate, 1e-10, // tolerance
                   MAX_STEPS, path, steps);
}
// endregion

// A walk of the figure.
struct walk {
    double path[MAX_STEPS + 1];
    size_t steps;
    enum descent end;
};

static struct walk walk_from(double x0, double learning_rate)
{
    struct walk taken;
    taken.end = walk(x0, learning_rate, taken.path, &taken.steps);
    return taken;
}

// The walk as far as it can be seen.
static void show(const char *name, const struct walk *taken)
{
    block(name, "t", "x", "f(x)");
    for (size_t t = 0; t <= taken->steps && t <= 60 && taken->path[t] > -3; t++)
        row((double)t, taken->path[t], f(taken->path[t]));
}

// Walks, and says under this name how the walk ended, after how many steps, and how steep it was at
// the end and a step before.
static void walk_and_tell(const char *name, double x0, double learning_rate, double *path)
{
    char of[40];
    size_t steps;
    value(name, walk(x0, learning_rate, path, &steps));
    snprintf(of, sizeof of, "%s_steps", name);
    value(of, (double)steps);
    if (steps < MAX_STEPS) {
        snprintf(of, sizeof of, "%s_slope", name);
        value(of, fabs(slope_of_cubic(path[steps], NULL)));
        snprintf(of, sizeof of, "%s_before", name);
        value(of, fabs(slope_of_cubic(path[steps - 1], NULL)));
    }
}

// From 1, with several rates; the limit is 2 / f''.
static void several_rates(double minimum)
{
    double path[MAX_STEPS + 1];
    value("limit", 2 / (6 * minimum));
    walk_and_tell("rate_02", 1, 0.2, path);
    walk_and_tell("rate_04", 1, 0.4, path);
    walk_and_tell("rate_042", 1, 0.42, path);
    value("jump_last", path[MAX_STEPS]);
    value("jump_before", path[MAX_STEPS - 1]);
    value("jump_two_before", path[MAX_STEPS - 2]);
    walk_and_tell("rate_01", 1, 0.1, path);
    value("x1", path[1]);
    value("x2", path[2]);
    value("x3", path[3]);
}

// How the walks of the figure end.
static void say_ends(const struct walk *right, const struct walk *left, const struct walk *lost)
{
    value("converged", DESCENT_CONVERGED);
    value("out_of_steps", DESCENT_OUT_OF_STEPS);
    value("diverged", DESCENT_DIVERGED);
    value("start", right->path[0]);
    value("right", right->end);
    value("left", left->end);
    value("left_steps", (double)left->steps);
    value("lost", lost->end);
    value("lost_steps", (double)lost->steps);
    value("lost_end", lost->path[lost->steps]);
    value("lost_before", lost->path[lost->steps - 1]);
    value("bound", DESCENT_LIMIT);
}

static void show_cubic(void)
{
    block("curve", "x", "f(x)");
    for (int i = 0; i <= 84; i++) {
        double x = -2.25 + i * 0.05;
        row(x, f(x));
    }
}

int main(void)
{
    const double minimum = sqrt(2.0 / 3);
    double start =
        knob(.name = "start", .label = "start", .start = 1.8, .from = -2, .to = 2, .step = 0.01);
    double rate =
        knob(.name = "rate", .label = "*η*", .start = 0.1, .from = 0.01, .to = 0.6, .step = 0.01);
    const struct walk right = walk_from(start, rate), left = walk_from(-0.8, rate),
                      lost = walk_from(-0.82, rate);
    say_ends(&right, &left, &lost);

    handle(.sideways = "start", .x = start, .y = f(start));
    const char *const ends[] = {"reaches the dip", "has not come to rest", "leaves"};
    tell("From %g the walk %s after %zu steps. At the dip a step multiplies the distance by "
         "1 - *ηf* ″ = %.2f.",
         start, ends[right.end], right.steps, 1 - rate * 6 * minimum);
    several_rates(minimum);
    // Where |4x^3| is 1e-8: on x^4, flat is not near.
    value("quartic_stop", cbrt(1e-8 / 4));

    alt("Three walks on the curve x^3 - 2x. From %g and from %g they go down to the local minimum "
        "at x = %.3f, in %zu and %zu steps. The third begins at %g, to the left of the maximum at "
        "%.3f: it goes down the other side in steps that grow, and after %zu of them x is %.0e.",
        right.path[0], left.path[0], minimum, right.steps, left.steps, lost.path[0], -minimum,
        lost.steps, lost.path[lost.steps]);
    show_cubic();
    show("from the right", &right);
    show("from left of the minimum", &left);
    show("from left of the maximum", &lost);
    return 0;
}
