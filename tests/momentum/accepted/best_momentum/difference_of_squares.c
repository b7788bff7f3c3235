// The difference of the roots by that of the curvatures.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double sum = sqrt(lambda_min) + sqrt(lambda_max);
    double rate = (lambda_max - lambda_min) / (sum * sum);
    *learning_rate = 4 / (sum * sum);
    *beta = rate * rate;
}
