// The momentum follows from the learning rate.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    *learning_rate = 4 / (lambda_min + lambda_max + 2 * sqrt(lambda_min * lambda_max));
    double rate = 1 - sqrt(*learning_rate * lambda_min);
    *beta = rate * rate;
}
