// After the warm-up the rate is divided by the root of the steps since. That is another schedule, which is not
// 0 at the end.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    return highest / sqrt((double)(step - warm_up + 1));
}
