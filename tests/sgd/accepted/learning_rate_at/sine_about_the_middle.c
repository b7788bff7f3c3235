// About its middle the fall is a sine.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    double falling = (double)steps - (double)warm_up, rate = 0;
    if (step < steps && step >= warm_up) {
        double from_the_middle = ((double)step - (double)warm_up) - falling / 2;
        rate = highest / 2 - highest / 2 * sin(4 * atan(1) * from_the_middle / falling);
    } else if (step < steps)
        rate = highest * (double)(step + 1) / (double)warm_up;
    return rate;
}
