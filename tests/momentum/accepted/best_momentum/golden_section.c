// Golden section in both directions: a value of the last round serves again.
#include <math.h>

#include "momentum.h"

static double slower(rate_function *rate, const double *ends, double learning_rate, double beta)
{
    return fmax(rate(ends[0], learning_rate, beta), rate(ends[1], learning_rate, beta));
}

static const double part = 0.6180339887498949; // of the golden section

static double least(rate_function *rate, const double *ends, double beta, double *at)
{
    double low = 0, high = 4 / ends[1], a = high - part * high, b = part * high;
    double at_a = slower(rate, ends, a, beta), at_b = slower(rate, ends, b, beta);
    for (int i = 0; i < 70; i++)
        if (at_a <= at_b) {
            high = b, b = a, at_b = at_a;
            a = high - part * (high - low), at_a = slower(rate, ends, a, beta);
        } else {
            low = a, a = b, at_a = at_b;
            b = low + part * (high - low), at_b = slower(rate, ends, b, beta);
        }
    *at = (low + high) / 2;
    return fmin(at_a, at_b);
}

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double ends[2] = {lambda_min, lambda_max}, low = 0, high = 1, a = 1 - part, b = part;
    double at_a = least(rate, ends, a, learning_rate), at_b = least(rate, ends, b, learning_rate);
    for (int i = 0; i < 70; i++)
        if (at_a <= at_b) {
            high = b, b = a, at_b = at_a;
            a = high - part * (high - low), at_a = least(rate, ends, a, learning_rate);
        } else {
            low = a, a = b, at_a = at_b;
            b = low + part * (high - low), at_b = least(rate, ends, b, learning_rate);
        }
    *beta = (low + high) / 2;
    least(rate, ends, *beta, learning_rate);
}
