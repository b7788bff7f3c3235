// cycle.c: a heavy ball that goes round for ever on a function with a single minimum, where plain
// descent and Nesterov's method come to rest.
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STEPS = 300, SHOWN = 24 };

// region pieces
static double slope_of_pieces(double x, void *params)
{
    (void)params;
    if (x < 1)
        return 25 * x;
    return x < 2 ? x + 24 : 25 * x - 24;
}
// endregion

static void gradient_of_pieces(size_t n, const double *w, void *params, double *grad)
{
    (void)n;
    *grad = slope_of_pieces(*w, params);
}

// The slope at three places that the ball would visit in turn, and what is left of
// x_{t+1} = x_t - eta g(x_t) + beta (x_t - x_{t-1}), at its worst.
static double left_over(const double *x)
{
    double worst = 0;
    for (int t = 0; t < 3; t++) {
        double last = x[(t + 2) % 3], now = x[t], next = x[(t + 1) % 3];
        double expected = now - slope_of_pieces(now, NULL) / 9 + 4.0 / 9 * (now - last);
        worst = fmax(worst, fabs(next - expected));
    }
    return worst;
}

// The function itself, lowest at 0.
static double pieces(double x)
{
    if (x < 1)
        return 12.5 * x * x;
    if (x < 2)
        return 12.5 + (x * x - 1) / 2 + 24 * (x - 1);
    return 38 + 12.5 * (x * x - 4) - 24 * (x - 2);
}

// Nesterov's method from 3.3, and its guarantee for kappa = 25: the value against its bound, where it is nearest.
static void run_nesterov(double *path)
{
    double velocity = 0, x = path[0] = 3.3, scratch[2];
    for (size_t t = 1; t <= STEPS; t++) {
        nesterov_step(gradient_of_pieces, NULL, 1, 1.0 / 25, 2.0 / 3, scratch, &velocity, &x);
        path[t] = x;
    }
    double nearest = 0, bound = 2 * pieces(3.3);
    for (size_t t = 0; t <= 100; t++, bound *= 1 - 1.0 / 5)
        nearest = fmax(nearest, pieces(path[t]) / bound);
    value("bound", nearest);
}

// How many of the starts from -4 to 4 end in the cycle.
static void all_starts(void)
{
    double caught = 0, starts = 0;
    for (int i = -400; i <= 400; i++) {
        double path[3 * STEPS + 1];
        heavy_ball(slope_of_pieces, NULL, i / 100.0, 1.0 / 9, 4.0 / 9, 3 * STEPS, path);
        starts++;
        caught += fabs(path[3 * STEPS]) > 0.1;
    }
    value("starts", starts);
    value("caught", caught);
}

int main(void)
{
    double ball[STEPS + 1], descent[STEPS + 1], same_rate[STEPS + 1], beside[STEPS + 1];
    double nesterov[STEPS + 1];
    // region call
    heavy_ball(slope_of_pieces, NULL, 3.3, 1.0 / 9, 4.0 / 9, STEPS, ball);
    heavy_ball(slope_of_pieces, NULL, 3.3, 1.0 / 13, 0, STEPS, descent);
    // endregion
    heavy_ball(slope_of_pieces, NULL, 3.3, 1.0 / 9, 0, STEPS, same_rate);
    heavy_ball(slope_of_pieces, NULL, 0.9, 1.0 / 9, 4.0 / 9, STEPS, beside);
    run_nesterov(nesterov);

    const double exact[] = {-2208.0 / 1225, 2592.0 / 1225, 792.0 / 1225};
    value("a", ball[STEPS - 2]);
    value("b", ball[STEPS - 1]);
    value("c", ball[STEPS]);
    value("exact_a", exact[0]);
    value("exact_b", exact[1]);
    value("exact_c", exact[2]);
    value("left_over", left_over(exact));
    value("descent", fabs(descent[STEPS]));
    value("descent_20", fabs(descent[20]));
    value("same_rate", fabs(same_rate[STEPS]));
    value("nesterov", fabs(nesterov[STEPS]));
    value("beside", fabs(beside[STEPS]));
    value("steps", STEPS);
    value("limit", 2 * (1 + 4.0 / 9) / 25);
    all_starts();

    alt("Where a heavy ball, plain descent and Nesterov's method are at each of %d steps from 3.3, "
        "with the minimum at 0. Descent and Nesterov's method come to rest at 0. The ball goes "
        "round through %.2f, %.2f and %.2f, again and again.",
        SHOWN, exact[0], exact[1], exact[2]);
    block("paths", "t", "heavy ball", "descent", "Nesterov");
    for (size_t t = 0; t <= SHOWN; t++)
        row((double)t, ball[t], descent[t], nesterov[t]);
    return 0;
}
