// The mean and the sum of squares of the blocks are kept from block to block (Welford), without scratch.
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0, mean = 0, squares = 0;
    (void)scratch;
    while (settling-- > 0)
        w -= learning_rate * slope(w, params);
    for (size_t b = 1; b <= blocks; b++) {
        double m = 0;
        for (size_t t = 1; t <= length; t++) {
            w -= learning_rate * slope(w, params);
            m += (w * w - m) / (double)t;
        }
        double apart = m - mean;
        mean += apart / (double)b;
        squares += apart * (m - mean);
    }
    if (!isfinite(mean)) {
        *error = HUGE_VAL;
        return HUGE_VAL;
    }
    *error = sqrt(squares / (double)(blocks - 1)) / sqrt((double)blocks);
    return mean;
}
