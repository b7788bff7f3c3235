// With pow.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    *learning_rate = pow(2 / (low + high), 2);
    *beta = pow((low - high) / (low + high), 2);
}
