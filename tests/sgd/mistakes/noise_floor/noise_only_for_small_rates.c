// This is the floor for small rates: the square of what the curvature takes away in a step has been
// left out.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (2 * curvature);
}
