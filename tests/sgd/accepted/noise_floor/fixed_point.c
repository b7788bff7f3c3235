// As the recursion gives it: the noise of a step over 1 minus the square of the factor.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double factor = 1 - learning_rate * curvature;
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * learning_rate * noise_variance / ((1 - factor) * (1 + factor));
}
