// The matrix is squared again and again, until all its columns lie in the steepest direction.
#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    (void)iterations, (void)scratch;
    double P[n * n], Q[n * n];
    for (size_t i = 0; i < n * n; i++)
        P[i] = A[i];
    size_t top = 0;
    for (int t = 0; t < 16; t++) {
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < n; j++) {
                Q[i * n + j] = 0;
                for (size_t k = 0; k < n; k++)
                    Q[i * n + j] += P[i * n + k] * P[k * n + j];
            }
        for (size_t i = 0; i < n; i++)
            if (Q[i * n + i] > Q[top * n + top])
                top = i;
        for (size_t i = 0; i < n * n; i++)
            P[i] = Q[i] / Q[top * n + top];
    }
    double vAv = 0, vv = 0;
    for (size_t i = 0; i < n; i++) {
        vv += P[i * n + top] * P[i * n + top];
        for (size_t j = 0; j < n; j++)
            vAv += P[i * n + top] * A[i * n + j] * P[j * n + top];
    }
    return 2 * vv / vAv;
}
