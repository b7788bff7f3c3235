// Wrong: starts with a vector of equal numbers, which may have no part in the steepest direction
#include <math.h>

#include "sgd.h"

static double normalise(size_t n, double *v)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += v[i] * v[i];
    double length = sqrt(sum);
    for (size_t i = 0; i < n; i++)
        v[i] /= length;
    return length;
}

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, *Av = scratch + n, length = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;
    normalise(n, v);
    for (size_t t = 0; t < iterations; t++) {
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
        }
        length = normalise(n, Av);
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i];
    }
    return 2 / length;
}
