// All in long double.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    long double t = step, w = warm_up, end = steps;
    if (t >= end)
        return 0;
    if (t < w)
        return (double)(highest * (t + 1) / w);
    return (double)(highest * (1 + cosl(acosl(-1) * (t - w) / (end - w))) / 2);
}
