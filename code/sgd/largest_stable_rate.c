// The largest stable learning rate on a bowl, from its greatest curvature.
// Book: chapter 3, section "How large a step".
#include <math.h>

#include "sgd.h"

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    todo();
}
