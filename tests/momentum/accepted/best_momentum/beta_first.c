// The learning rate follows from the momentum: the slowest curvature has a double eigenvalue.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double q = sqrt(lambda_min / lambda_max), rate = (1 - q) / (1 + q);
    *beta = rate * rate;
    *learning_rate = (1 + rate) * (1 + rate) / lambda_max;
}
