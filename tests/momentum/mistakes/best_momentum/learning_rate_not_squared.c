// The learning rate has the wrong unit: for curvatures 100 times as large it should be 100 times
// smaller, not 10 times.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double rate = (high - low) / (high + low);
    *learning_rate = 2 / (low + high);
    *beta = rate * rate;
}
