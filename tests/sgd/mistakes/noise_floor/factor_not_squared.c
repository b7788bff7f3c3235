// A step multiplies w by a factor, and so the variance by the square of that factor. Here the
// square is missing.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance / curvature;
}
