// Wrong: returns at the first slope that is not finite, before the weight is put back
#include <math.h>
#include <stdbool.h>

#include "backprop.h"

size_t gradient_check(loss_function *loss, void *params, size_t blocks, const size_t *sizes,
                      double *w, const double *grad)
{
    const double h = 1e-5;
    size_t n = 0;
    for (size_t b = 0; b < blocks; b++)
        n += sizes[b];
    double here = fabs(loss(n, w, params));

    size_t i = 0;
    for (size_t b = 0; b < blocks; b++) {
        double diff = 0, num = 0, given = 0;
        for (size_t end = i + sizes[b]; i < end; i++) {
            double kept = w[i];
            w[i] = kept + h;
            double up = loss(n, w, params);
            w[i] = kept - h;
            double down = loss(n, w, params);
            if (!isfinite(up - down) || !isfinite(grad[i]))
                return b;
            w[i] = kept;
            double slope = (up - down) / (2 * h);
            diff += (slope - grad[i]) * (slope - grad[i]);
            num += slope * slope;
            given += grad[i] * grad[i];
        }
        diff = sqrt(diff), num = sqrt(num), given = sqrt(given);
        bool finite = isfinite(diff) && isfinite(num) && isfinite(given);
        bool close = diff <= 1e-6 * (num + given);
        bool zero = num <= 1e-9 * here && given <= 1e-9 * here;
        if (!(finite && (close || zero)))
            return b;
    }
    return blocks;
}
