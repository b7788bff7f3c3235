// The slope comes from four points, whose error is of order h^4.
#include <math.h>
#include <stdbool.h>

#include "backprop.h"

size_t gradient_check(loss_function *loss, void *params, size_t blocks, const size_t *sizes,
                      double *w, const double *grad)
{
    const double h = 1e-3;
    size_t n = 0;
    for (size_t block = 0; block < blocks; block++)
        n += sizes[block];
    double rounding = 1e-9 * fabs(loss(n, w, params));

    for (size_t block = 0, i = 0; block < blocks; block++) {
        double numerical = 0, given = 0, difference = 0;
        for (size_t end = i + sizes[block]; i < end; i++) {
            double kept = w[i], f[5] = {0};
            for (int step = -2; step <= 2; step++) {
                w[i] = kept + step * h;
                f[step + 2] = step ? loss(n, w, params) : 0;
            }
            w[i] = kept;
            double slope = (8 * (f[3] - f[1]) - (f[4] - f[0])) / (12 * h);
            numerical += slope * slope;
            given += grad[i] * grad[i];
            difference += (slope - grad[i]) * (slope - grad[i]);
        }
        bool zero = sqrt(numerical) <= rounding && sqrt(given) <= rounding;
        bool close = sqrt(difference) <= 1e-6 * (sqrt(numerical) + sqrt(given));
        if (!isfinite(difference) || !(zero || close))
            return block;
    }
    return blocks;
}
