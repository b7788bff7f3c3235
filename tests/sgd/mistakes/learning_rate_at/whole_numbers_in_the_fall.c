// The part of the fall that is over is a quotient of whole numbers, which is rounded to 0. Convert before
// dividing.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)((step - warm_up) / (steps - warm_up));
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
