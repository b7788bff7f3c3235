// The fall is as long as the whole training, and the training ends before it has come down. For the fall are
// left what the warm-up leaves.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / (double)steps;
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
