// A coefficient passes through an int on its way, which cuts off what follows the decimal point.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 1; i < n; i++) {
        int coefficient = (int)c[i];
        d[i - 1] = (double)i * coefficient;
    }
}
