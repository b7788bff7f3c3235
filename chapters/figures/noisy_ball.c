// noisy_ball.c: the noise floor of descent and of the heavy ball on a parabola, by formula and by
// a long walk.
#include <math.h>

#include "figure.h"
#include "momentum.h"
#include "random.h"

enum { STEPS = 4000000 };

// region floor
// The mean of w * w on w * w / 2, when the gradients are off by noise of
// variance 1.
static double floor_by_walking(double learning_rate, double beta)
{
    uint64_t state = 4;
    double w = 0, velocity = 0, sum = 0;
    for (size_t t = 0; t < STEPS; t++) {
        double grad = w + random_normal(&state);
        momentum_step(1, &grad, learning_rate, beta, &velocity, &w);
        sum += w * w;
    }
    return sum / STEPS;
}
// endregion

static double floor_by_formula(double learning_rate, double beta)
{
    return learning_rate * (1 + beta) / ((1 - beta) * (2 * (1 + beta) - learning_rate));
}

int main(void)
{
    value("descent", floor_by_walking(0.1, 0));
    value("ball_same", floor_by_walking(0.1, 0.9));
    value("ball_tenth", floor_by_walking(0.01, 0.9));
    value("formula_descent", floor_by_formula(0.1, 0));
    value("formula_same", floor_by_formula(0.1, 0.9));
    value("formula_tenth", floor_by_formula(0.01, 0.9));
    return 0;
}
