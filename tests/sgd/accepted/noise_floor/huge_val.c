// HUGE_VAL is infinity too.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double limit = 2 / curvature;
    if (learning_rate >= limit)
        return HUGE_VAL;
    return learning_rate * noise_variance / (curvature * curvature * (limit - learning_rate));
}
