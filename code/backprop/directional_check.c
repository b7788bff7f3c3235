// A gradient against the slope of the loss along one direction, from two evaluations.
// Book: chapter 5, section "Break it".
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    todo();
}
