// One minus the square of the factor, as it stands.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double factor = 1 - learning_rate * curvature;
    if (fabs(factor) >= 1)
        return INFINITY;
    return learning_rate * learning_rate * noise_variance / (1 - factor * factor);
}
