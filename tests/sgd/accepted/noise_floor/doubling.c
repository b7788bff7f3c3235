// The variance after 2, 4, 8, ... steps, until it does not change any more.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    double factor = 1 - learning_rate * curvature, kept = factor * factor;
    if (learning_rate * curvature >= 2)
        return INFINITY;
    double variance = learning_rate * learning_rate * noise_variance;
    for (int t = 0; t < 64; t++) {
        variance += kept * variance;
        kept *= kept;
    }
    return variance;
}
