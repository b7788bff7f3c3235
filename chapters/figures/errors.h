// errors.h: what vcurve.c and offline.c both measure, the error of an estimate of exp'(1).
#ifndef DOWNHILL_ERRORS_H
#define DOWNHILL_ERRORS_H

#include <math.h>

#include "derivatives.h"

static inline double exponential(double x, void *params)
{
    (void)params;
    return exp(x);
}

static inline double central(double h)
{
    return central_difference(exponential, NULL, 1, h);
}

// e, as the sum of two numbers: one alone is off by half a unit in its last place.
static const double e = 2.718281828459045, rest_of_e = 1.4456468917292502e-16;

static inline double error_of(double estimate)
{
    return fabs(estimate - e - rest_of_e);
}

// region worst
// The largest error of 25 steps around h: a single step may be lucky.
static inline double worst_error(double (*estimate)(double h), double h)
{
    double worst = 0;
    for (int i = -12; i <= 12; i++)
        worst = fmax(worst, error_of(estimate(h * pow(10, 0.01 * i))));
    return worst;
}
// endregion

// The steps are 10^0, 10^-0.25, 10^-0.5, ...
enum { PER_DECADE = 4 };

static inline double step(int i)
{
    return pow(10, -(double)i / PER_DECADE);
}

// The slope of log error against log h from h = 10^from to h = 10^to: that of the straight line
// with the least squares.
static inline double slope_between(int from, int to, const double *error)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (int i = -to * PER_DECADE; i <= -from * PER_DECADE; i++) {
        double u = log10(step(i)), v = log10(error[i]);
        n += 1;
        x += u;
        y += v;
        xx += u * u;
        xy += u * v;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

#endif
