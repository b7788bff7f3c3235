// It counts the steps that are left: from the end the fall is the square of a sine.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    size_t left = step < steps ? steps - step : 0;
    if (left == 0)
        return 0;
    if (step < warm_up)
        return highest / (double)warm_up * (double)(step + 1);
    double half = sin(asin(1) * (double)left / (double)(steps - warm_up));
    return highest * half * half;
}
