// The larger root by the smaller one, since their product is known.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    if (discriminant <= 0 || beta == 0)
        return beta == 0 ? fabs(trace) : sqrt(beta);
    double larger = (trace < 0 ? trace - sqrt(discriminant) : trace + sqrt(discriminant)) / 2;
    return fmax(fabs(larger), fabs(beta / larger));
}
