// By the condition number.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double root = sqrt(lambda_max / lambda_min);
    double rate = (root - 1) / (root + 1);
    *beta = rate * rate;
    *learning_rate = 4 / (lambda_min * (root + 1) * (root + 1));
}
