// A loop over three points, the slopes in between.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double *slope[] = {left, right}, before = f(x - h, params);
    for (int i = 0; i < 2; i++) {
        double after = f(x + i * h, params);
        *slope[i] = (after - before) / h;
        before = after;
    }
}
