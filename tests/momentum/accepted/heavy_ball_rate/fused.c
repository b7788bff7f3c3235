// The discriminant by a fused multiply-add.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = fma(-learning_rate, curvature, 1 + beta);
    double discriminant = fma(trace, trace, -4 * beta);
    return discriminant < 0 ? sqrt(beta) : 0.5 * (fabs(trace) + sqrt(discriminant));
}
