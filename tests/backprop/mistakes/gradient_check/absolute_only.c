// The difference is compared with a fixed number. A gradient may be large or small: the
// difference counts in relation to it.
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

    for (size_t block = 0, i = 0; block < blocks; block++) {
        double difference = 0;
        for (size_t end = i + sizes[block]; i < end; i++) {
            double kept = w[i];
            w[i] = kept + h;
            double above = loss(n, w, params);
            w[i] = kept - h;
            double below = loss(n, w, params);
            w[i] = kept;
            double slope = (above - below) / (2 * h);
            difference += (slope - grad[i]) * (slope - grad[i]);
        }
        bool close = sqrt(difference) <= 1e-6;
        if (!isfinite(difference) || !close)
            return block;
    }
    return blocks;
}
