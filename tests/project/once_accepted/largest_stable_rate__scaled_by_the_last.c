// Wrong: the vector is divided by its last element, and overflows where that dies out.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1 + (double)i / (double)n; // a bit of every direction, one hopes

    for (size_t t = 0; t < iterations; t++) {
        double vv = 0, vAv = 0, length = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            vv += v[i] * v[i];
            vAv += v[i] * Av[i];
            length = Av[i] * Av[i];
        }
        curvature = vAv / vv;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(length);
    }
    return 2 / curvature;
}
