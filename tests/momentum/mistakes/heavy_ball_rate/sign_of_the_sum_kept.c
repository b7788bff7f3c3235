// The modulus of the sum of the eigenvalues is forgotten. Where the sum is negative, the wrong one
// of the two is taken, and with its sign.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return (trace + sqrt(discriminant)) / 2;
}
