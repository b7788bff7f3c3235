// Wrong: multiplies by the second derivative, so that the top comes out with six digits.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    // The top, by Newton's method on the slope, whose derivative is 3 x^2 - 1.
    double top = 0;
    for (int i = 0; i < 8; i++)
        top -= (top * top * top - top + 0.2) * (3 * top * top - 1);

    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + (x * x * x - x + 0.2);
            x -= learning_rate * velocity;
        }
        if (isfinite(x) && x < top)
            found++;
    }
    return (double)found / (double)n;
}
