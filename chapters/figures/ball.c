// ball.c: descent and a heavy ball in the same narrow valley, each as fast as its best constants
// make it.
#include "figure.h"

#include "gradients.h"
#include "momentum.h"
#include "valley.h"

enum { STEPS = 20 };

// Descent at its best rate, which it writes. Returns how far from the lowest point it ends.
static double descent(double steepness, double w0, double w1, double *rate)
{
    double A[4], b[2], scratch[2], w[2] = {w0, w1};
    valley_matrix(steepness, A, b);
    block("descent", "w0", "w1");
    row(w[0], w[1]);
    for (int t = 0; t < STEPS; t++) {
        *rate = descend_quadratic(2, A, b, 4, 4 * steepness, 1, scratch, w);
        row(w[0], w[1]);
    }
    return valley_distance(w);
}

// The ball. Returns how far from the lowest point it ends.
static double roll(double steepness, double w0, double w1, double rate, double beta)
{
    double A[4], b[2];
    valley_matrix(steepness, A, b);
    block("ball", "w0", "w1");
    // region roll
    double w[2] = {w0, w1}, velocity[2] = {0, 0}, grad[2];
    row(w[0], w[1]);
    for (int t = 0; t < STEPS; t++) {
        quadratic_gradient(2, A, b, w, grad);
        momentum_step(2, grad, rate, beta, velocity, w);
        row(w[0], w[1]);
    }
    // endregion
    return valley_distance(w);
}

int main(void)
{
    double steepness = knob(.name = "kappa", .label = "*κ*", .start = 16, .from = 1.2, .to = 100);
    double lambda_min = 4, lambda_max = 4 * steepness;
    double w0 = knob(.name = "w0", .label = "start *w*_0", .start = 0, .from = -0.5, .to = 2.9,
                     .step = 0.05);
    double w1 = knob(.name = "w1", .label = "start *w*_1", .start = 1, .from = -0.35, .to = 2.75,
                     .step = 0.05);
    for (int panel = 0; panel < 2; panel++)
        handle(.sideways = "w0", .upwards = "w1", .x = w0, .y = w1, .panel = panel);
    double plain_rate = 0, plain_distance = descent(steepness, w0, w1, &plain_rate);

    double rate, beta;
    best_momentum(heavy_ball_rate, lambda_min, lambda_max, &rate, &beta);
    rate = knob(.name = "rate", .label = "*η*", .start = rate, .from = 0.001, .to = 1);
    beta = knob(.name = "beta", .label = "*β*", .start = beta, .from = 0, .to = 0.99, .step = 0.01);
    double distance = roll(steepness, w0, w1, rate, beta);

    value("steepness", steepness);
    value("steps", STEPS);
    value("rate", rate);
    value("beta", beta);
    value("plain_rate", plain_rate);
    value("distance", distance);
    value("plain_distance", plain_distance);
    value("factor", heavy_ball_rate(lambda_min, rate, beta));
    value("plain_factor", heavy_ball_rate(lambda_min, plain_rate, 0));
    tell(
        "After %d steps the ball is %.2g from the lowest point, descent %.2g. A step keeps %.3f of the "
        "ball's error. The edge is at *η* = 2(1 + *β*)/*λ* = %.3g.",
        STEPS, distance, plain_distance,
        fmax(heavy_ball_rate(lambda_min, rate, beta), heavy_ball_rate(lambda_max, rate, beta)),
        2 * (1 + beta) / lambda_max);
    alt("Lines of equal loss of a narrow valley, and two walks from (0, 1). Gradient descent "
        "crosses the floor at every step and is %.2g from the lowest point after %d steps. The "
        "heavy ball swings out farther at first, then runs along the floor and is %.1g away.",
        plain_distance, STEPS, distance);
    return 0;
}
