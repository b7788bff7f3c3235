// The interval in which the roots are complex, first.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double step = learning_rate * curvature, r = sqrt(beta);
    if (step > (1 - r) * (1 - r) && step < (1 + r) * (1 + r))
        return r;
    double trace = 1 + beta - step, inside = fmax(0, trace * trace - 4 * beta);
    return fmax(fabs(trace - sqrt(inside)), fabs(trace + sqrt(inside))) / 2;
}
