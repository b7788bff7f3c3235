// The heights are centred and scaled too, and a whole step is taken at a time.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double total = 0, x_mean = 0, y_mean = 0, x_size = 0, y_size = 0;
    for (size_t i = 0; i < n; i++)
        total += w[i];
    for (size_t i = 0; i < n; i++) {
        x_mean += w[i] / total * x[i];
        y_mean += w[i] / total * y[i];
    }
    for (size_t i = 0; i < n; i++) {
        x_size += w[i] / total * (x[i] - x_mean) * (x[i] - x_mean);
        y_size += w[i] / total * (y[i] - y_mean) * (y[i] - y_mean);
    }
    x_size = sqrt(x_size);
    y_size = sqrt(y_size);
    double level = 0, rise = 0;
    for (int step = 0; step < 50; step++) {
        double d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - x_mean) / x_size, v = (y[i] - y_mean) / y_size;
            d_level += w[i] / total * (level + rise * u - v);
            d_rise += w[i] / total * (level + rise * u - v) * u;
        }
        level -= 0.9 * d_level;
        rise -= 0.9 * d_rise;
    }
    *slope = rise * y_size / x_size;
    *intercept = y_mean + y_size * level - *slope * x_mean;
}
