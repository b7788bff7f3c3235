// A flat valley lets the noise carry w farther than a steep one. Here the curvature is missing from
// the denominator.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (2 - learning_rate * curvature);
}
