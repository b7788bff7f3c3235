// The roots as complex numbers, whatever the discriminant.
#include <complex.h>
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double complex root = csqrt(trace * trace - 4 * beta + 0 * I);
    return fmax(cabs(trace + root), cabs(trace - root)) / 2;
}
