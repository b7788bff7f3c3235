// This is the line that foretells x from y, turned over. The squares are those of the distances in
// x.
#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double total = 0, x_mean = 0, y_mean = 0, yy = 0, xy = 0;
    for (size_t i = 0; i < n; i++)
        total += w[i];
    for (size_t i = 0; i < n; i++) {
        x_mean += w[i] * x[i] / total;
        y_mean += w[i] * y[i] / total;
    }
    for (size_t i = 0; i < n; i++) {
        yy += w[i] * (y[i] - y_mean) * (y[i] - y_mean);
        xy += w[i] * (x[i] - x_mean) * (y[i] - y_mean);
    }
    *slope = yy / xy;
    *intercept = y_mean - *slope * x_mean;
}
