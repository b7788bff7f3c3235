// The warm-up begins with the rate 0, and its last step is still below the highest rate. Steps are counted
// from 0, so that the first has one share already.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)step / (double)warm_up;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
