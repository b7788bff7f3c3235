// It falls along a straight line. Half a cosine wave is flat at both ends and steep in the middle.
#include "sgd.h"

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    if (step >= steps)
        return 0;
    if (step < warm_up)
        return highest * (double)(step + 1) / (double)warm_up;
    double part = (double)(step - warm_up) / (double)(steps - warm_up);
    return highest * (1 - part);
}
