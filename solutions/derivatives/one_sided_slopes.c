// The slopes on either side of x. Where f has a kink they differ, and one number cannot say both.
// Book: chapter 1, section "Kinks".
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    // region answer
    double here = f(x, params);
    *left = (here - f(x - h, params)) / h;
    *right = (f(x + h, params) - here) / h;
    // endregion
}
