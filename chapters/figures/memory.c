// memory.c: what a velocity makes of a gradient that stays, and of one that changes its sign.
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STEPS = 40 };

int main(void)
{
    const double beta = 0.9;

    // region push
    double velocity[2] = {0, 0}, w[2] = {0, 0};
    block("velocities", "t", "gradient 1", "gradient 1, −1, 1, −1 …");
    for (int t = 0; t < STEPS; t++) {
        double grad[2] = {1, t % 2 == 0 ? 1 : -1};
        momentum_step(2, grad, 0.1, beta, velocity, w);
        row(t + 1, velocity[0], velocity[1]);
    }
    // endregion

    value("steps", STEPS);
    value("steady", 1 / (1 - beta));
    value("swinging", 1 / (1 + beta));
    value("ratio", (1 + beta) / (1 - beta));
    value("last_steady", velocity[0]);
    value("last_swinging", fabs(velocity[1]));

    // By hand, with a momentum of one half.
    double v = 0, place = 0, grad = 1;
    for (int t = 1; t <= 3; t++) {
        char name[8];
        momentum_step(1, &grad, 0.1, 0.5, &v, &place);
        snprintf(name, sizeof name, "v%d", t);
        value(name, v);
        snprintf(name, sizeof name, "w%d", t);
        value(name, place);
    }

    alt("Two velocities over %d steps with the momentum %g. Under a gradient that is always 1 the "
        "velocity climbs to %.3g, nearly %.0f. Under one that is 1 and −1 in turn it swings from "
        "side to side, and its size falls to %.3f.",
        STEPS, beta, velocity[0], 1 / (1 - beta), fabs(velocity[1]));
    return 0;
}
