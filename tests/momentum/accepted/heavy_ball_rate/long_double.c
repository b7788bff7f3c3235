// In long double.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    long double trace = 1 + (long double)beta - (long double)learning_rate * curvature;
    long double discriminant = trace * trace - 4 * (long double)beta;
    return (double)(discriminant < 0 ? sqrtl(beta) : (fabsl(trace) + sqrtl(discriminant)) / 2);
}
