// The eigenvalue is the length of A v, where v has length 1.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1 + (double)i / (double)n;
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
    return 2 / curvature;
}
