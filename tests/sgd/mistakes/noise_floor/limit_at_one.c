// A rate above 1 over the curvature overshoots, and yet it settles. The walk grows without end only
// from 2 over the curvature on.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 1)
        return INFINITY;
    return learning_rate * noise_variance / (curvature * (2 - learning_rate * curvature));
}
