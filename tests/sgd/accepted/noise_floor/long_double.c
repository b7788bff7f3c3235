// The sums are kept in long double.
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0;
    long double floor = 0, squares = 0;
    for (size_t t = 0; t < settling; t++)
        w -= learning_rate * slope(w, params);

    for (size_t b = 0; b < blocks; b++) {
        scratch[b] = 0; // the mean of this block
        for (size_t t = 0; t < length; t++) {
            w -= learning_rate * slope(w, params);
            scratch[b] += w * w / (double)length;
        }
        floor += scratch[b] / (double)blocks;
    }
    *error = INFINITY;
    if (!isfinite(floor))
        return INFINITY;

    for (size_t b = 0; b < blocks; b++)
        squares += (scratch[b] - floor) * (scratch[b] - floor);
    *error = (double)sqrtl(squares / (long double)(blocks * (blocks - 1)));
    return (double)floor;
}
