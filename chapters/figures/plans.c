// plans.c: the rate of each step of a training under three schedules.
#include "figure.h"

#include "sgd.h"

enum { STEPS = 100, WARM = 10 };

// A tenth of the rate after half of the training, and a tenth of that after three quarters.
static double in_steps(size_t t)
{
    return t < STEPS / 2 ? 1 : t < 3 * STEPS / 4 ? 0.1 : 0.01;
}

int main(void)
{
    alt("The learning rate of each of %d steps, as a part of the highest. In steps it is 1, 0.1 and "
        "0.01. The cosine falls from 1 to %.4f at the last step, slowly at both ends. With a "
        "warm-up of %d steps it rises from %.1f to 1 first, and then falls as the cosine does.",
        STEPS, learning_rate_at(STEPS - 1, 0, STEPS, 1), WARM, learning_rate_at(0, WARM, STEPS, 1));
    value("steps", STEPS);
    value("warm", WARM);
    block("rates", "step", "in steps", "cosine", "warm-up and cosine");
    for (size_t t = 0; t <= STEPS; t++)
        row((double)t, in_steps(t), learning_rate_at(t, 0, STEPS, 1),
            learning_rate_at(t, WARM, STEPS, 1));
    return 0;
}
