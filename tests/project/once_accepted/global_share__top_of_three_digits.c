// Wrong: the top is the 0.209 of the text, three digits of it
#include <math.h>
#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], v = 0;
        for (size_t t = 0; t < steps; t++) {
            v = beta * v + x * x * x - x + 0.2;
            x -= learning_rate * v;
        }
        if (isfinite(x) && x < 0.209)
            count++;
    }
    return (double)count / (double)n;
}
