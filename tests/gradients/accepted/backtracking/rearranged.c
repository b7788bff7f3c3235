// The fall is compared with what is demanded; fma where it can be had.
#include <math.h>
#include <string.h>

#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    double here = f(n, x, params), demanded = 0;
    for (size_t i = n; i-- > 0;)
        demanded = fma(grad[i], grad[i], demanded);
    demanded *= c;
    for (size_t k = 0;; k++) {
        double rate = ldexp(learning_rate, -(int)k);
        for (size_t i = 0; i < n; i++)
            scratch[i] = fma(-rate, grad[i], x[i]);
        if (here - f(n, scratch, params) >= rate * demanded) {
            memcpy(x, scratch, n * sizeof *x);
            return rate;
        }
        if (k == max_halvings)
            return 0;
    }
}
