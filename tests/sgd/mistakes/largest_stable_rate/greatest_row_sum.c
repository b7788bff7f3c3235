// The greatest sum of a row, without signs, is only a bound: the greatest eigenvalue is not above
// it.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double greatest = 0;
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += fabs(A[i * n + j]);
        greatest = fmax(greatest, sum);
    }
    return 2 / greatest;
}
