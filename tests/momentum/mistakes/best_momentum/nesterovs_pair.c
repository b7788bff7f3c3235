// This pair belongs to the method of a later section: the step 1 / λ_max, and a momentum for it.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    *learning_rate = 1 / lambda_max;
    *beta = (high - low) / (high + low);
}
