// The root of the sum of all squared elements is larger than the greatest eigenvalue, unless all
// others are 0.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double squares = 0;
    for (size_t i = 0; i < n * n; i++)
        squares += A[i] * A[i];
    return 2 / sqrt(squares);
}
