// It falls along the first quarter of the cosine, which is steepest at its end. Half a wave is as flat there
// as at the beginning.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * cos(acos(-1) / 2 * part);
}
