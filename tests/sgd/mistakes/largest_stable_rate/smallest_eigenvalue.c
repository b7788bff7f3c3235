// The rate is 2 over the smallest eigenvalue. The steepest direction diverges first, and its
// eigenvalue is the greatest.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;
    for (size_t t = 0; t < iterations; t++) {
        double length = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            length += Av[i] * Av[i];
        }
        length = sqrt(length);
        curvature = length;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / length;
    }

    // A minus the greatest eigenvalue has the smallest one farthest from 0
    for (size_t i = 0; i < n; i++)
        v[i] = 1 + (double)i * (double)i;
    double shifted = 0;
    for (size_t t = 0; t < iterations; t++) {
        double length = 0, vv = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = -curvature * v[i];
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            length += Av[i] * Av[i];
            vv += v[i] * v[i];
        }
        if (length < 1e-20 * vv * curvature * curvature)
            break;
        shifted = sqrt(length / vv);
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(length);
    }
    return 2 / (curvature - shifted);
}
