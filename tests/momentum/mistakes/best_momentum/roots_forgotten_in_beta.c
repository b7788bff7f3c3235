// The momentum is computed from κ, where its root is wanted.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / (low + high), rate = (lambda_max - lambda_min) / (lambda_max + lambda_min);
    *learning_rate = step * step;
    *beta = rate * rate;
}
