// This is the rate of plain descent: the momentum is not in it.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    (void)beta;
    return fabs(1 - learning_rate * curvature);
}
