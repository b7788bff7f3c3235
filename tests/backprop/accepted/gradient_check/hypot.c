// Norms grow by hypot, and rounding is judged by what it can do to a difference.
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
    double rounding = 64 * 2.220446049250313e-16 * fabs(loss(n, w, params)) / h;

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
            numerical = hypot(numerical, slope);
            given = hypot(given, grad[i]);
            difference = hypot(difference, slope - grad[i]);
        }
        bool zero = numerical <= rounding && given <= rounding;
        bool close = difference <= 1e-6 * (numerical + given);
        if (!isfinite(difference) || !(zero || close))
            return block;
    }
    return blocks;
}
