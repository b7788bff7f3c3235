// The vector grows or shrinks with every multiplication until it is no number any more. It has to
// be brought back to length 1.
#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;

    for (size_t t = 0; t < iterations; t++) {
        double vAv = 0, vv = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            vAv += v[i] * Av[i];
            vv += v[i] * v[i];
        }
        curvature = vAv / vv;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i];
    }
    return 2 / curvature;
}
