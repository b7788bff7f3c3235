// The sign in the denominator is wrong: the larger the rate, the farther the walk, not the less.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    if (learning_rate * curvature >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (curvature * (2 + learning_rate * curvature));
}
