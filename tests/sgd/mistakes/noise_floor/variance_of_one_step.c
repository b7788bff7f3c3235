// This is what one step adds. The steps before it have left their noise behind too.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * learning_rate * noise_variance;
}
