// Rates above 1 are cut off. A ball that runs away has a rate too, and it says how fast.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant < 0)
        return sqrt(beta);
    return fmin(1, (fabs(trace) + sqrt(discriminant)) / 2);
}
