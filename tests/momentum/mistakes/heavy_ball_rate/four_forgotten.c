// Something is missing under the root: of z² − s z + p the discriminant is not s² − p.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - beta;
    if (discriminant < 0)
        return sqrt(beta);
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
