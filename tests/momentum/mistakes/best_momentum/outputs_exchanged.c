// The two results are exchanged: the learning rate comes first.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / (low + high), rate = (high - low) / (high + low);
    *learning_rate = rate * rate;
    *beta = step * step;
}
