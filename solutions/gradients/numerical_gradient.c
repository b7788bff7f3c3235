// The gradient by central differences: each coordinate of x is moved by h to either side, the
// others stay where they are. Book: chapter 2, section "One coordinate at a time".
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    // region answer
    for (size_t i = 0; i < n; i++) {
        double kept = x[i]; // (x + h) - h need not be x
        x[i] = kept + h;
        double ahead = f(n, x, params);
        x[i] = kept - h;
        double behind = f(n, x, params);
        x[i] = kept;
        grad[i] = (ahead - behind) / (2 * h);
    }
    // endregion
}
