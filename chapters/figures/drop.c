// drop.c: two ways to write momentum. They agree until the learning rate changes.
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STEPS = 20 };

int main(void)
{
    const double beta = 0.9;
    double before = 0, after = 0;
    double w = 1, velocity = 0;           // this book's
    double other = 1, other_velocity = 0; // the other one's
    for (int t = 0; t < STEPS; t++) {
        // region two
        double learning_rate = t < 10 ? 0.1 : 0.01;
        double grad = w; // of w * w / 2
        momentum_step(1, &grad, learning_rate, beta, &velocity, &w);
        other_velocity = beta * other_velocity - learning_rate * other;
        other += other_velocity;
        // endregion
        double apart = fabs(w - other);
        if (t < 10)
            before = fmax(before, apart);
        after = apart;
    }
    value("steps", STEPS);
    value("w", w);
    value("other", other);
    value("before", before);
    value("after", after);
    return 0;
}
