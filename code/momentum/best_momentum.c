// The learning rate and the momentum with which a method is fastest, found by two searches, one inside
// the other. Book: chapter 4, section "The best momentum".
#include <math.h>

#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    todo();
}
