// Wrong: the first point is left out of the spread, so that the descent may diverge.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double weight = 0, centre = 0, scale = 0;
    for (size_t i = 0; i < n; i++)
        weight += w[i];
    for (size_t i = 0; i < n; i++)
        centre += w[i] / weight * x[i];
    for (size_t i = 1; i < n; i++)
        scale += w[i] / weight * (x[i] - centre) * (x[i] - centre);
    scale = sqrt(scale);

    // y = level + rise u, where u = (x - centre) / scale. By level and rise,
    // half the mean square has the curvature 1 in every direction: a step of
    // 1/2 halves the distance to the best line.
    double level = 0, rise = 0;
    for (int step = 0; step < 100; step++) {
        double d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - centre) / scale;
            double error = level + rise * u - y[i];
            d_level += w[i] / weight * error;
            d_rise += w[i] / weight * error * u;
        }
        level -= 0.5 * d_level;
        rise -= 0.5 * d_rise;
    }
    *slope = rise / scale;
    *intercept = level - *slope * centre;
}
