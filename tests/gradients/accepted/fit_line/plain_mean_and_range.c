// Centred by the plain mean, scaled by the range, and a thousand steps.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double low = x[0], high = x[0], centre = 0, total = 0;
    for (size_t i = 0; i < n; i++) {
        low = fmin(low, x[i]);
        high = fmax(high, x[i]);
        centre += x[i] / (double)n;
        total += w[i];
    }
    double scale = (high - low) / 2, level = 0, rise = 0;
    for (int step = 0; step < 1000; step++) {
        double d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - centre) / scale, error = y[i] - level - rise * u;
            d_level -= 2 * w[i] * error;
            d_rise -= 2 * w[i] * error * u;
        }
        level -= 0.4 * d_level / total;
        rise -= 0.4 * d_rise / total;
    }
    *slope = rise / scale;
    *intercept = level - rise / scale * centre;
}
