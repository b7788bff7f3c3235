// In long double.
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    long double low = sqrtl(lambda_min), high = sqrtl(lambda_max);
    long double step = 2 / (low + high), rate = (high - low) / (high + low);
    *learning_rate = (double)(step * step);
    *beta = (double)(rate * rate);
}
