// The product overwrites the vector while it is still being multiplied: the later elements are
// computed from new ones.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    double *v = scratch, curvature = 0;
    for (size_t i = 0; i < n; i++)
        v[i] = 1;
    for (size_t t = 0; t < iterations; t++) {
        double squares = 0;
        for (size_t i = 0; i < n; i++) {
            double sum = 0;
            for (size_t j = 0; j < n; j++)
                sum += A[i * n + j] * v[j];
            v[i] = sum;
            squares += sum * sum;
        }
        curvature = sqrt(squares);
        for (size_t i = 0; i < n; i++)
            v[i] /= curvature;
    }
    return 2 / curvature;
}
