// Wrong: iterates the recurrence a thousand times, which does not suffice for a small rate
#include <math.h>
#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double a = 1 - learning_rate * curvature, v = 0;
    if (a <= -1)
        return INFINITY;
    for (int t = 0; t < 1000; t++)
        v = a * a * v + learning_rate * learning_rate * noise_variance;
    return v;
}
