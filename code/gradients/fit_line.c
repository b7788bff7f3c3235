// A straight line through weighted points, by gradient descent on centred and scaled inputs.
// Book: chapter 2, section "A line through points".
#include <math.h>

#include "gradients.h"

void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope)
{
    todo();
}
