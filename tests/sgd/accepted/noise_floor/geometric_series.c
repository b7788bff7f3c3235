// The series of what all steps before have left behind, in closed form with long double.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    long double shrink = (long double)learning_rate * curvature;
    if (shrink >= 2)
        return (double)INFINITY;
    long double added = (long double)learning_rate * learning_rate * noise_variance;
    return (double)(added / (1 - (1 - shrink) * (1 - shrink)));
}
