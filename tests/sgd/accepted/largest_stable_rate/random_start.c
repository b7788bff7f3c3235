// The power method starts from random numbers, with signs.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    uint64_t state = 1;
    double *v = scratch, *Av = scratch + n, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = random_normal(&state);
    for (size_t t = 0; t < iterations; t++) {
        double vAv = 0, vv = 0, squares = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            vAv += v[i] * Av[i];
            vv += v[i] * v[i];
            squares += Av[i] * Av[i];
        }
        curvature = vAv / vv;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(squares);
    }
    return 2 / curvature;
}
