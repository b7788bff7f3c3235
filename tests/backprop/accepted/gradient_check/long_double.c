// Sums are kept in long double, and the central difference is the mean of two one-sided ones.
#include <math.h>
#include <stdbool.h>

#include "backprop.h"

size_t gradient_check(loss_function *loss, void *params, size_t blocks, const size_t *sizes,
                      double *w, const double *grad)
{
    const double h = 1e-5;
    size_t n = 0;
    for (size_t block = 0; block < blocks; block++)
        n += sizes[block];
    double rounding = 1e-9 * fabs(loss(n, w, params));

    for (size_t block = 0, i = 0; block < blocks; block++) {
        long double numerical = 0, given = 0, difference = 0;
        for (size_t end = i + sizes[block]; i < end; i++) {
            double kept = w[i], here = loss(n, w, params);
            w[i] = kept + h;
            double forward = (loss(n, w, params) - here) / h;
            w[i] = kept - h;
            double backward = (here - loss(n, w, params)) / h;
            w[i] = kept;
            double slope = (forward + backward) / 2;
            numerical += slope * slope;
            given += grad[i] * grad[i];
            difference += (slope - grad[i]) * (slope - grad[i]);
        }
        bool zero = sqrtl(numerical) <= rounding && sqrtl(given) <= rounding;
        bool close = sqrtl(difference) <= 1e-6L * (sqrtl(numerical) + sqrtl(given));
        if (!isfinite(difference) || !(zero || close))
            return block;
    }
    return blocks;
}
