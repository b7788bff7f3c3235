// The rate of the heavy ball on a parabola: the greatest modulus among the eigenvalues of its
// matrix. Book: chapter 4, section "Why it helps".
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    // region answer
    // The eigenvalues solve z^2 - trace z + beta = 0. Their product is beta,
    // and for a conjugate pair it is the square of the modulus.
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return (fabs(trace) + sqrt(discriminant)) / 2;
    // endregion
}
