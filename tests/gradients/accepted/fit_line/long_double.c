// Raw sums in long double, not centred: Cramer's rule.
#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    long double s = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (size_t i = 0; i < n; i++) {
        long double weight = w[i];
        s += weight;
        sx += weight * x[i];
        sy += weight * y[i];
        sxx += weight * x[i] * x[i];
        sxy += weight * x[i] * y[i];
    }
    long double determinant = s * sxx - sx * sx;
    *slope = (double)((s * sxy - sx * sy) / determinant);
    *intercept = (double)((sxx * sy - sx * sxy) / determinant);
}
