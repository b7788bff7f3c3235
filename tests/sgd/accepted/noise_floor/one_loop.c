// A single loop over all steps; the block follows from the number of the step.
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0, floor = 0, squares = 0;
    size_t end = settling + blocks * length;
    for (size_t t = 0; t < end; t++) {
        w = w - learning_rate * slope(w, params);
        if (t < settling)
            continue;
        size_t b = (t - settling) / length;
        scratch[b] = ((t - settling) % length == 0 ? 0 : scratch[b]) + w * w;
    }
    for (size_t b = 0; b < blocks; b++) {
        scratch[b] /= (double)length;
        floor += scratch[b];
    }
    floor /= (double)blocks;
    for (size_t b = 0; b < blocks; b++)
        squares += pow(scratch[b] - floor, 2);
    int finite = isfinite(floor) != 0;
    *error = finite ? sqrt(squares / ((double)blocks - 1) / (double)blocks) : INFINITY;
    return finite ? floor : INFINITY;
}
