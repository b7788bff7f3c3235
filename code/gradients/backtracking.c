// One step of gradient descent, with the first of ever smaller rates that lowers f by enough.
// Book: chapter 2, section "How far along one direction".
#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    todo();
}
