// The inputs are stored as floats, which keep 7 digits: of a year, three after the point. The line
// is to be right to 8.
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
    float level = 0, rise = 0;
    for (int step = 0; step < 200; step++) {
        float d_level = 0, d_rise = 0;
        for (size_t i = 0; i < n; i++) {
            float u = ((float)x[i] - (float)centre) / (float)scale;
            float weight = (float)(w[i] / total);
            float error = level + rise * u - (float)y[i];
            d_level += weight * error;
            d_rise += weight * error * u;
        }
        level -= 0.5f * d_level;
        rise -= 0.5f * d_rise;
    }
    *slope = rise / scale;
    *intercept = level - *slope * centre;
}
