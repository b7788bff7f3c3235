// The elements of A v are added up without their signs. The length of a vector is the root of the
// sum of their squares.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;

    for (size_t t = 0; t < iterations; t++) {
        double squares = 0;
        curvature = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            curvature += fabs(Av[i]);
            squares += Av[i] * Av[i];
        }
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(squares);
    }
    return 2 / curvature;
}
