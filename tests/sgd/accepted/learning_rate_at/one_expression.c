// One expression, with the number π typed in.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    return step >= steps ? 0
           : step < warm_up
               ? highest * ((double)step + 1) / (double)warm_up
               : highest * (0.5 + 0.5 * cos(3.14159265358979323846 * (double)(step - warm_up) /
                                            (double)(steps - warm_up)));
}
