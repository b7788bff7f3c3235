// The error is that of so many independent squares. A step is near where the step before it was: that
// is what the blocks are for.
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0, floor = 0, squares = 0, fourth = 0, steps = (double)(blocks * length);
    for (size_t t = 0; t < settling; t++)
        w -= learning_rate * slope(w, params);

    for (size_t b = 0; b < blocks; b++) {
        scratch[b] = 0; // the mean of this block
        for (size_t t = 0; t < length; t++) {
            w -= learning_rate * slope(w, params);
            scratch[b] += w * w / (double)length;
            fourth += w * w * w * w;
        }
        floor += scratch[b] / (double)blocks;
    }
    *error = INFINITY;
    if (!isfinite(floor))
        return INFINITY;

    squares = fourth - steps * floor * floor;
    *error = sqrt(squares / (steps * (steps - 1)));
    return floor;
}
