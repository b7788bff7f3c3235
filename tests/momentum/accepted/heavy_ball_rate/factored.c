// The discriminant as a product, which loses no digits.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double step = learning_rate * curvature, r = sqrt(beta);
    double product = ((1 - r) * (1 - r) - step) * ((1 + r) * (1 + r) - step);
    if (product <= 0)
        return r;
    return (fabs(1 + beta - step) + sqrt(product)) / 2;
}
