// The whole numerical gradient is found first, by the exercise of chapter 2.
#include <math.h>

#include "backprop.h"

size_t gradient_check(loss_function *loss, void *params, size_t blocks, const size_t *sizes,
                      double *w, const double *grad)
{
    size_t n = 0, start = 0;
    for (size_t block = 0; block < blocks; block++)
        n += sizes[block];
    double numerical[n], rounding = 1e-9 * fabs(loss(n, w, params));
    numerical_gradient(loss, params, n, w, 1e-5, numerical);
    for (size_t block = 0; block < blocks; start += sizes[block++]) {
        double a = 0, b = 0, difference = 0;
        for (size_t i = start; i < start + sizes[block]; i++) {
            if (!isfinite(grad[i]))
                return block;
            a += numerical[i] * numerical[i];
            b += grad[i] * grad[i];
            difference += pow(numerical[i] - grad[i], 2);
        }
        double error = sqrt(difference), lengths = sqrt(a) + sqrt(b);
        if (error > 1e-6 * lengths && fmax(sqrt(a), sqrt(b)) > rounding)
            return block;
    }
    return blocks;
}
