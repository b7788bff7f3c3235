// The learning rate of a step: a warm-up along a straight line, then half a cosine wave down to 0.
// Book: chapter 3, section "A rate that falls".
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    // region answer
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * (1 + cos(acos(-1) * part)) / 2;
    // endregion
}
