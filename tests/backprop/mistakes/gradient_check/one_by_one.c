// Each slope is compared by itself. One that is all but 0 cannot be measured so well, and need
// not be: the task compares blocks.
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
        for (size_t end = i + sizes[block]; i < end; i++) {
            double kept = w[i];
            w[i] = kept + h;
            double above = loss(n, w, params);
            w[i] = kept - h;
            double below = loss(n, w, params);
            w[i] = kept;
            double slope = (above - below) / (2 * h);
            double difference = fabs(slope - grad[i]), allowed = fabs(slope) + fabs(grad[i]);
            bool zero = fabs(slope) <= rounding && fabs(grad[i]) <= rounding;
            if (!isfinite(difference) || !(zero || difference <= 1e-6 * allowed))
                return block;
        }
    }
    return blocks;
}
