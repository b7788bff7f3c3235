// Divided by the curvature first, and compared as rates.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    return learning_rate < 2 / curvature
               ? noise_variance / curvature * (learning_rate / (2 - learning_rate * curvature))
               : INFINITY;
}
