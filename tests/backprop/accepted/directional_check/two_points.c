// Each point has an array of its own.
#include <math.h>
#include <stdlib.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double *behind = malloc(n * sizeof *behind), promised = 0;
    for (size_t i = 0; i < n; i++) {
        double step = h * v[i];
        scratch[i] = w[i] + step;
        behind[i] = w[i] - step;
        promised += grad[i] * v[i];
    }
    double rise = loss(n, scratch, params) - loss(n, behind, params);
    free(behind);
    double run = 2 * h, slope = rise / run;
    if (!isfinite(slope) || !isfinite(promised))
        return NAN;
    if (fabs(slope) + fabs(promised) == 0)
        return 0;
    return fabs(slope - promised) / (fabs(slope) + fabs(promised));
}
