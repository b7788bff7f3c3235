// The noise is multiplied by the learning rate before it reaches w. Here it is added as it is.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return noise_variance / (learning_rate * curvature * (2 - learning_rate * curvature));
}
