// The sign of the denominator decides.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double denominator = 2 * curvature - learning_rate * curvature * curvature;
    return denominator > 0 ? learning_rate * noise_variance / denominator : INFINITY;
}
