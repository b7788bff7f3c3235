// Where the eigenvalues are complex, their imaginary part is taken for their modulus.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(-discriminant) / 2;
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
