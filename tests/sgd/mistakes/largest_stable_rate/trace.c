// The sum of the diagonal is the sum of all eigenvalues. Asked for is the greatest.
#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double trace = 0;
    for (size_t i = 0; i < n; i++)
        trace += A[i * n + i];
    return 2 / trace;
}
