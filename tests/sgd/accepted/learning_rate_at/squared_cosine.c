// (1 + cos x) / 2 is the square of cos(x / 2).
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return (double)(step + 1) / (double)warm_up * highest;
    double quarter = 2 * atan(1) * (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * cos(quarter) * cos(quarter);
}
