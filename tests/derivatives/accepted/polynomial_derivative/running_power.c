// Walks with pointers and counts the power as a double.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    const double *end = c + n;
    double power = 1;
    for (c++; c < end; power++)
        *d++ = power * *c++;
}
