// The Hessian times a vector, from two gradients and without the Hessian.
// Book: chapter 2, section "Curvature".
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    todo();
}
