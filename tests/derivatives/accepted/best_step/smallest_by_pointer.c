// A pointer runs along the errors, and the index is the distance of two pointers.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    double *smallest = error;
    for (double *e = error; e < error + n; e++, h++) {
        *e = fabs(central_difference(f, params, x, *h) - slope);
        smallest = *e < *smallest ? e : smallest;
    }
    return (size_t)(smallest - error);
}
