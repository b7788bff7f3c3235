// The cosine is counted from the first step of the training, so that the rate jumps where the warm-up ends.
// The fall begins there.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)step / (double)steps;
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
