// Where the eigenvalues are complex, twice their modulus is returned. It is the root of their
// product.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return 2 * sqrt(beta);
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
