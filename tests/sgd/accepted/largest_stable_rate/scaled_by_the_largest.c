// The vector is scaled by its largest element, which becomes the eigenvalue.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = (double)(i + 1);
    for (size_t t = 0; t < iterations; t++) {
        size_t largest = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            if (fabs(Av[i]) > fabs(Av[largest]))
                largest = i;
        }
        curvature = Av[largest];
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / curvature;
    }
    return 2 / curvature;
}
