// Where the eigenvalues are complex the result is the product of the two. Each has the root of that
// for its modulus.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return beta;
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
