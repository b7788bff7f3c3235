// ahead.c: Nesterov's step in two published forms, and what it gains.
#include <math.h>

#include "figure.h"
#include "momentum.h"

static void gradient_of_wave(size_t n, const double *w, void *params, double *grad)
{
    (void)params;
    for (size_t i = 0; i < n; i++)
        grad[i] = w[i] + 3 * sin(3 * w[i]);
}

static void gradient_of_square(size_t n, const double *w, void *params, double *grad)
{
    (void)n;
    (void)params;
    *grad = *w;
}

int main(void)
{
    const double learning_rate = 0.02, beta = 0.8;
    double w[2] = {2, -1.3}, velocity[2] = {0, 0}, scratch[4];
    double x[2] = {2, -1.3}, last[2] = {2, -1.3}, apart = 0;
    for (int t = 0; t < 50; t++) {
        nesterov_step(gradient_of_wave, NULL, 2, learning_rate, beta, scratch, velocity, w);
        // region places
        double y[2], grad[2];
        for (size_t i = 0; i < 2; i++)
            y[i] = x[i] + beta * (x[i] - last[i]);
        gradient_of_wave(2, y, NULL, grad);
        for (size_t i = 0; i < 2; i++) {
            last[i] = x[i];
            x[i] = y[i] - learning_rate * grad[i];
        }
        // endregion
        apart = fmax(apart, hypot(x[0] - w[0], x[1] - w[1]));
    }
    value("apart", apart);
    value("moved", hypot(w[0] - 2, w[1] + 1.3));

    // By hand: on w^2/2, from 1, with the velocity 2.
    double place = 1, v = 2, grad = 1;
    nesterov_step(gradient_of_square, NULL, 1, 0.1, 0.5, scratch, &v, &place);
    value("hand_v", v);
    value("hand_w", place);
    place = 1, v = 2;
    momentum_step(1, &grad, 0.1, 0.5, &v, &place);
    value("ball_v", v);
    value("ball_w", place);
    return 0;
}
