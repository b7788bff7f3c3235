// The corner of the matrix lacks β: the sum of the eigenvalues is 1 + β − η curvature.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
