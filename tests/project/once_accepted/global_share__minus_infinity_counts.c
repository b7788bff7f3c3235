// Wrong: a ball at minus infinity is counted
#include <math.h>
#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0;
    for (int k = 0; k < 50; k++)
        top -= (top * top * top - top + 0.2) / (3 * top * top - 1);
    double count = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], v = 0;
        for (size_t t = 0; t < steps; t++) {
            v = beta * v + x * x * x - x + 0.2;
            x -= learning_rate * v;
        }
        if (x < top)
            count++;
    }
    return count / (double)n;
}
