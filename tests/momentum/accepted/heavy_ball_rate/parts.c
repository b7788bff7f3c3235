// The modulus from the real and the imaginary part.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double half = (1 + beta - learning_rate * curvature) / 2;
    double square = half * half - beta;
    if (square < 0)
        return hypot(half, sqrt(-square));
    return fmax(fabs(half + sqrt(square)), fabs(half - sqrt(square)));
}
