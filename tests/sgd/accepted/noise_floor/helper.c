// A step and a block are functions of their own.
#include <math.h>

#include "sgd.h"

static double stepped(scalar_function *slope, void *params, double rate, double *w)
{
    *w -= rate * slope(*w, params);
    return *w * *w;
}

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    double w = w0, sum = 0, squares = 0, count = (double)blocks;
    for (size_t t = 0; t < settling; t++)
        stepped(slope, params, learning_rate, &w);
    for (double *m = scratch; m < scratch + blocks; m++) {
        *m = 0;
        for (size_t t = 0; t < length; t++)
            *m += stepped(slope, params, learning_rate, &w);
        sum += *m;
    }
    sum /= count;
    for (double *m = scratch; m < scratch + blocks; m++)
        squares += (*m - sum) * (*m - sum);
    double floor = sum / (double)length, spread = sqrt(squares) / (double)length;
    *error = isfinite(floor) ? spread / sqrt(count * (count - 1)) : INFINITY;
    return isfinite(floor) ? floor : INFINITY;
}
