// The root is taken of the sum of the curvatures. Each has a root of its own, and those are added.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / sqrt(lambda_min + lambda_max), rate = (high - low) / (high + low);
    *learning_rate = step * step;
    *beta = rate * rate;
}
