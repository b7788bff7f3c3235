// Wrong: one multiplication less than allowed: with one iteration there is none at all
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
        v[i] = 1 + (double)i / (double)n;
    normalise(n, v);
    for (size_t t = 1; t < iterations; t++) {
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
