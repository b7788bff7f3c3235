// Horner's scheme read as a product: if p = c + x q, then p' = q + x q'. Built up from the highest
// term, with additions alone.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t degree = 1; degree < n; degree++) {
        const double *q = c + n - degree; // degree coefficients, the lowest first
        for (size_t i = degree - 1; i > 0; i--)
            d[i] = d[i - 1] + q[i];
        d[0] = q[0];
    }
}
