// The momentum is the rate itself. The rate is √β, so that β is smaller than that.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / (low + high);
    *learning_rate = step * step;
    *beta = (high - low) / (high + low);
}
