// factor.c: what one step of the heavy ball leaves of the error on a parabola, for three momenta.
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STEPS = 400 };

static double betas[] = {0, 0.25, 0.81};

static double slope_of_parabola(double x, void *params)
{
    (void)params;
    return x;
}

// What is left of the error a step, measured on the path: the 400th root of what 400 steps leave.
// Where the ball swings a single place says little; so it takes the largest of the last 40.
static double measured(double learning_rate, double beta)
{
    double path[STEPS + 1], largest = 0;
    heavy_ball(slope_of_parabola, NULL, 1, learning_rate, beta, STEPS, path);
    for (size_t t = STEPS - 39; t <= STEPS; t++)
        largest = fmax(largest, pow(fabs(path[t]), 1 / (double)t));
    return largest;
}

// The three curves. Returns how far what was measured is from them at worst.
static double curves(void)
{
    const char *names[] = {"none", "some", "much"};
    double worst = 0;
    for (size_t k = 0; k < 3; k++) {
        block(names[k], "η", "rate");
        // region curve
        for (double eta = 0.01; eta <= 4; eta += 0.01)
            row(eta, heavy_ball_rate(1, eta, betas[k]));
        // endregion
        for (double eta = 0.05; eta <= 4 && k > 0; eta += 0.1)
            worst = fmax(worst, fabs(measured(eta, betas[k]) - heavy_ball_rate(1, eta, betas[k])));
    }
    return worst;
}

static void by_hand(void)
{
    double path[4];
    heavy_ball(slope_of_parabola, NULL, 1, 1, 0.25, 3, path);
    value("x1", path[1]);
    value("x2", path[2]);
    value("x3", path[3]);
    value("half", heavy_ball_rate(1, 1, 0.25));
    value("nine", heavy_ball_rate(1, 1, 0.81));
    value("eighteen_wrong", 2 * sqrt(0.81));
    value("at_limit_some", heavy_ball_rate(1, 2.5, 0.25));
    value("below_limit_some", heavy_ball_rate(1, 2.49, 0.25));
    value("above_limit_some", heavy_ball_rate(1, 2.51, 0.25));
    value("at_limit_none", heavy_ball_rate(1, 2, 0));
    value("at_limit_much", heavy_ball_rate(1, 3.62, 0.81));
    value("large_much", heavy_ball_rate(1, 0.02, 0.81));
    value("large_none", heavy_ball_rate(1, 0.02, 0));
}

int main(void)
{
    double beta = betas[2] =
        knob(.name = "beta", .label = "*β*", .start = 0.81, .from = 0, .to = 0.99, .step = 0.01);
    value("beta", beta);
    value("under_floor", fmin(heavy_ball_rate(1, 2.75, beta), 1.4) - 0.09);
    if (beta == 0)
        tell(
            "Without momentum the rate has no floor. It is 0 at *ηλ* = 1, and descent leaves from *ηλ* = 2 on.");
    else
        tell(
            "With *β* = %g the rate is √*β* = %.2f for *ηλ* from %.2g to %.3g. The ball leaves from *ηλ* = "
            "2(1 + *β*) = %.3g on.",
            beta, sqrt(beta), pow(1 - sqrt(beta), 2), pow(1 + sqrt(beta), 2), 2 * (1 + beta));
    alt("The rate against the learning rate, for a curvature of 1. With no momentum it is a V: it "
        "falls from 1 to 0 at 1 and is back at 1 at the learning rate 2. With the momentum %g it "
        "falls, stays at %.2g from %.3g to %.3g, and is back at 1 at %.3g. With %g it stays at "
        "%.2g from %.3g to %.3g, and is back at 1 at %.3g.",
        betas[1], sqrt(betas[1]), pow(1 - sqrt(betas[1]), 2), pow(1 + sqrt(betas[1]), 2),
        2 * (1 + betas[1]), betas[2], sqrt(betas[2]), pow(1 - sqrt(betas[2]), 2),
        pow(1 + sqrt(betas[2]), 2), 2 * (1 + betas[2]));
    value("worst", curves());
    by_hand();
    return 0;
}
