// Adds each coefficient to itself instead of multiplying: a rounding for each addition.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 1; i < n; i++) {
        double sum = 0;
        for (size_t k = 0; k < i; k++)
            sum += c[i];
        d[i - 1] = sum;
    }
}
