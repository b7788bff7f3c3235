// This learning rate is the best one for plain descent. With momentum, longer steps are safe.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double rate = (high - low) / (high + low);
    *learning_rate = 2 / (lambda_min + lambda_max);
    *beta = rate * rate;
}
