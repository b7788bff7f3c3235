// The closed form, with sums about the centre.
#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double total = 0, x_mean = 0, y_mean = 0, xx = 0, xy = 0;
    for (size_t i = 0; i < n; i++) {
        total += w[i];
        x_mean += w[i] * x[i];
        y_mean += w[i] * y[i];
    }
    x_mean /= total;
    y_mean /= total;
    for (size_t i = 0; i < n; i++) {
        xx += w[i] * (x[i] - x_mean) * (x[i] - x_mean);
        xy += w[i] * (x[i] - x_mean) * (y[i] - y_mean);
    }
    *slope = xy / xx;
    *intercept = y_mean - *slope * x_mean;
}
