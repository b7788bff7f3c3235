// Inputs from 0 to 1, with a rate from the greatest curvature.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double low = x[0], high = x[0], total = 0, level = 0, rise = 0, curvature = 0;
    for (size_t i = 0; i < n; i++) {
        low = fmin(low, x[i]);
        high = fmax(high, x[i]);
        total += w[i];
    }
    for (size_t i = 0; i < n; i++) {
        double u = (x[i] - low) / (high - low);
        curvature += w[i] / total * (1 + u * u);
    }
    for (int step = 0; step < 2000; step++) {
        double d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - low) / (high - low), error = level + rise * u - y[i];
            d_level += w[i] / total * error;
            d_rise += w[i] / total * error * u;
        }
        level -= d_level / curvature;
        rise -= d_rise / curvature;
    }
    *slope = rise / (high - low);
    *intercept = level - *slope * low;
}
