// kappa.c: the race of kappa. How many steps descent, Nesterov's method and the heavy ball need on
// bowls that are rounder or longer: descent and the ball with their best constants, Nesterov's method
// with its usual ones. And what a search for the best constants finds.
#include <math.h>

#include "figure.h"
#include "momentum.h"

// The bowl 1/2 (w0^2 + kappa w1^2). `params` is kappa, a double.
static void slope_of_bowl(size_t n, const double *w, void *params, double *grad)
{
    (void)n;
    grad[0] = w[0];
    grad[1] = *(double *)params * w[1];
}

// region steps
// How many steps it takes until the distance is down to a millionth.
static double steps_on_bowl(double kappa, double learning_rate, double beta)
{
    double w[2] = {1, 1}, velocity[2] = {0, 0}, grad[2], steps = 0;
    double start = hypot(w[0], w[1]);
    while (hypot(w[0], w[1]) > 1e-6 * start) {
        slope_of_bowl(2, w, &kappa, grad);
        momentum_step(2, grad, learning_rate, beta, velocity, w);
        steps++;
    }
    return steps;
}
// endregion

static double steps_of_nesterov(double kappa)
{
    double w[2] = {1, 1}, velocity[2] = {0, 0}, scratch[4], steps = 0;
    double beta = (sqrt(kappa) - 1) / (sqrt(kappa) + 1);
    while (hypot(w[0], w[1]) > 1e-6 * sqrt(2)) {
        nesterov_step(slope_of_bowl, &kappa, 2, 1 / kappa, beta, scratch, velocity, w);
        steps++;
    }
    return steps;
}

static double steps_of_descent(double kappa)
{
    return steps_on_bowl(kappa, 2 / (1 + kappa), 0);
}

static double steps_of_ball(double kappa)
{
    double learning_rate, beta;
    best_momentum(heavy_ball_rate, 1, kappa, &learning_rate, &beta);
    return steps_on_bowl(kappa, learning_rate, beta);
}

// The convergence rate of Nesterov's method: z^2 = (1 - learning_rate curvature) ((1 + beta) z - beta).
static double nesterov_rate(double curvature, double learning_rate, double beta)
{
    double q = 1 - learning_rate * curvature, trace = (1 + beta) * q;
    double discriminant = trace * trace - 4 * beta * q;
    return discriminant < 0 ? sqrt(beta * q) : (fabs(trace) + sqrt(discriminant)) / 2;
}

// What the search finds against the formulas.
static void searched(void)
{
    double learning_rate, beta, apart = 0;
    for (double kappa = 2; kappa < 1e4; kappa *= 2) {
        double low = 1, high = sqrt(kappa);
        best_momentum(heavy_ball_rate, 1, kappa, &learning_rate, &beta);
        apart = fmax(apart, fabs(learning_rate * pow((low + high) / 2, 2) - 1));
        apart = fmax(apart, fabs(beta - pow((high - low) / (high + low), 2)));
    }
    value("search_apart", apart);
    best_momentum(nesterov_rate, 1, 100, &learning_rate, &beta);
    value("nesterov_searched",
          fmax(nesterov_rate(1, learning_rate, beta), nesterov_rate(100, learning_rate, beta)));
    value("nesterov_searched_rate", learning_rate);
    value("nesterov_searched_beta", beta);
}

// The slope of log steps against log kappa, between two kappas.
static double slope(double (*steps)(double), double a, double b)
{
    return log(steps(b) / steps(a)) / log(b / a);
}

int main(void)
{
    double learning_rate, beta;
    best_momentum(heavy_ball_rate, 1, 100, &learning_rate, &beta);
    value("descent_100", heavy_ball_rate(1, 2.0 / 101, 0));
    value("ball_100", heavy_ball_rate(1, learning_rate, beta));
    value("ball_100_formula", 9.0 / 11);
    value("nesterov_100", 1 - 1 / sqrt(100.0));
    value("rate_100", learning_rate);
    value("beta_100", beta);
    value("effective_100", learning_rate / (1 - beta));
    value("descent_rate_100", 2.0 / 101);
    value("steps_descent_100", steps_of_descent(100));
    value("steps_ball_100", steps_of_ball(100));
    value("steps_nesterov_100", steps_of_nesterov(100));
    value("descent_by_rate", log(1e-6) / log(99.0 / 101));
    value("ball_by_rate", log(1e-6) / log(9.0 / 11));
    value("steps_descent_10000", steps_of_descent(10000));
    value("steps_ball_10000", steps_of_ball(10000));
    value("slope_descent", slope(steps_of_descent, 100, 10000));
    value("slope_ball", slope(steps_of_ball, 100, 10000));
    value("slope_nesterov", slope(steps_of_nesterov, 100, 10000));

    searched();

    // Constants that are a little off: the same bowl, kappa = 100.
    value("beta_less", heavy_ball_rate(1, learning_rate, beta - 0.1));
    value("beta_more", heavy_ball_rate(1, learning_rate, beta + 0.1));
    value("rate_half", heavy_ball_rate(1, learning_rate / 2, beta));
    value("rate_more", heavy_ball_rate(100, learning_rate * 1.1, beta));

    alt("Steps until the distance is a millionth, against kappa, both axes logarithmic. From kappa "
        "100 to 10,000 gradient descent goes from %.0f to %.0f steps, with the slope %.2f; the "
        "heavy ball from %.0f to %.0f, with the slope %.2f; Nesterov's method lies a little above "
        "the ball.",
        steps_of_descent(100), steps_of_descent(10000), slope(steps_of_descent, 100, 10000),
        steps_of_ball(100), steps_of_ball(10000), slope(steps_of_ball, 100, 10000));
    block("steps", "κ", "descent", "heavy ball", "Nesterov");
    for (int i = 1; i <= 32; i++) {
        double kappa = pow(10, i / 8.0);
        row(kappa, steps_of_descent(kappa), steps_of_ball(kappa), steps_of_nesterov(kappa));
    }
    return 0;
}
