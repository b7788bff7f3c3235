// Wrong: sums in float.
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
    double scale = sqrt(square);
    float level = 0, rise = 0;
    for (int step = 0; step < 100; step++) {
        float by_level = 0, by_rise = 0;
        for (size_t i = 0; i < n; i++) {
            double u = (x[i] - centre) / scale;
            double error = level + rise * u - y[i];
            by_level += w[i] / total * error;
            by_rise += w[i] / total * error * u;
        }
        level -= 0.5 * by_level;
        rise -= 0.5 * by_rise;
    }
    *slope = rise / scale;
    *intercept = level - *slope * centre;
}
