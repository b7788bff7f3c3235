// The loss of one example, and its gradient by every weight of the network.
// Book: chapter 5, section "The whole network".
#include "backprop.h"

double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw)
{
    todo();
}
