// Each step is four times as long as one that halves the distance: it jumps over the line and lands as far
// beyond, for ever.
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    double total = 0, centre = 0, square = 0;
    for (size_t i = 0; i < n; i++)
        total += w[i];
    for (size_t i = 0; i < n; i++)
        centre += w[i] / total * x[i];
    for (size_t i = 0; i < n; i++)
        square += w[i] / total * (x[i] - centre) * (x[i] - centre);
    double scale = sqrt(square), level = 0, rise = 0;
    for (int step = 0; step < 1001; step++) {
        double by_level = 0, by_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - centre) / scale, error = level + rise * u - y[i];
            by_level += w[i] / total * error;
            by_rise += w[i] / total * error * u;
        }
        level -= 2 * by_level;
        rise -= 2 * by_rise;
    }
    *slope = rise / scale;
    *intercept = level - *slope * centre;
}
