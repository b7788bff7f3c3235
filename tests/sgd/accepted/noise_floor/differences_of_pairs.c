// The error from the differences of all pairs of blocks, and the steps by fma.
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0, floor = 0, squares = 0;
    for (size_t t = 0; t < settling; t++)
        w = fma(-learning_rate, slope(w, params), w);
    for (size_t b = 0; b < blocks; b++) {
        double sum = 0;
        for (size_t t = length; t > 0; t--) {
            w = fma(-learning_rate, slope(w, params), w);
            sum = fma(w, w, sum);
        }
        scratch[b] = sum / (double)length;
        floor += scratch[b];
    }
    floor /= (double)blocks;
    if (isnan(floor) || isinf(floor))
        return *error = INFINITY;
    // The sum of the squared differences of all pairs is `blocks` times that from the mean.
    for (size_t b = 1; b < blocks; b++)
        for (size_t other = 0; other < b; other++)
            squares += (scratch[b] - scratch[other]) * (scratch[b] - scratch[other]);
    *error = sqrt(squares / (double)(blocks - 1)) / (double)blocks;
    return floor;
}
