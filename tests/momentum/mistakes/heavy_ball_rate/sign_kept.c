// The eigenvalue that is farthest from 0 is returned with its sign. A modulus is never negative.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return (trace + copysign(sqrt(discriminant), trace)) / 2;
}
