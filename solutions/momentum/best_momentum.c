// The learning rate and the momentum with the best rate for a whole range of curvatures.
// Book: chapter 4, section "The best momentum".
#include <math.h>

#include "momentum.h"

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    // region answer
    double low = sqrt(lambda_min), high = sqrt(lambda_max);
    double step = 2 / (low + high), rate = (high - low) / (high + low);
    *learning_rate = step * step;
    *beta = rate * rate; // so that the modulus, sqrt(beta), is the rate
    // endregion
}
