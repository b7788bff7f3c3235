// 1 plus the cosine goes from 2 to 0, so that the fall begins at twice the highest rate.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * (1 + cos(acos(-1) * part));
}
