// Both with their squares multiplied out.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double twice = 2 * sqrt(lambda_min * lambda_max), sum = lambda_min + lambda_max;
    *learning_rate = 4 / (sum + twice);
    *beta = (sum - twice) / (sum + twice);
}
