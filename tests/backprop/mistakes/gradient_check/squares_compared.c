// The squares of the norms are held against 1e-6. A millionth of a square is a thousandth of the norm: an error of
// that size passes.
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
        double numerical = 0, given = 0, difference = 0;
        for (size_t end = i + sizes[block]; i < end; i++) {
            double kept = w[i];
            w[i] = kept + h;
            double above = loss(n, w, params);
            w[i] = kept - h;
            double below = loss(n, w, params);
            w[i] = kept;
            double slope = (above - below) / (2 * h);
            numerical += slope * slope;
            given += grad[i] * grad[i];
            difference += (slope - grad[i]) * (slope - grad[i]);
        }
        bool zero = sqrt(numerical) <= rounding && sqrt(given) <= rounding;
        bool close = difference <= 1e-6 * (numerical + given);
        if (!isfinite(difference) || !(zero || close))
            return block;
    }
    return blocks;
}
