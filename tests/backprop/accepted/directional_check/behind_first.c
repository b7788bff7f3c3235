// The point behind comes first, and the sums are made in the other order.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double difference = 0, promised = 0;
    for (int side = -1; side <= 1; side += 2) {
        for (size_t i = n; i-- > 0;)
            scratch[i] = w[i] + side * h * v[i];
        difference += side * loss(n, scratch, params);
    }
    for (size_t i = n; i-- > 0;)
        promised += v[i] * grad[i];
    double slope = difference / h * 0.5, size = fabs(slope) + fabs(promised);
    return size == 0 ? 0 : fabs(promised - slope) / size;
}
