// The learning rate looks at the largest curvature alone. The smallest one has a say in it as well.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double rate = (high - low) / (high + low);
    *learning_rate = 1 / lambda_max;
    *beta = rate * rate;
}
