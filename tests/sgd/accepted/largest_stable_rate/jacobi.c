// No power method: Jacobi's rotations make a copy of A diagonal, and the greatest element is left.
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double D[n * n];
    for (size_t i = 0; i < n * n; i++)
        D[i] = A[i];
    for (int sweep = 0; sweep < 30; sweep++)
        for (size_t p = 0; p < n; p++)
            for (size_t q = p + 1; q < n; q++) {
                double angle = 0.5 * atan2(2 * D[p * n + q], D[q * n + q] - D[p * n + p]);
                double c = cos(angle), s = sin(angle);
                for (size_t k = 0; k < n; k++) {
                    double a = D[k * n + p], b = D[k * n + q];
                    D[k * n + p] = c * a - s * b;
                    D[k * n + q] = s * a + c * b;
                }
                for (size_t k = 0; k < n; k++) {
                    double a = D[p * n + k], b = D[q * n + k];
                    D[p * n + k] = c * a - s * b;
                    D[q * n + k] = s * a + c * b;
                }
            }
    double greatest = 0;
    for (size_t i = 0; i < n; i++)
        greatest = fmax(greatest, D[i * n + i]);
    return 2 / greatest;
}
