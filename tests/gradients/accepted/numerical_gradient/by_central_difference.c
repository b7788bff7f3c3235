// The central difference of chapter 1, along each coordinate.
#include "gradients.h"

#include "derivatives.h"

struct line {
    loss_function *f;
    void *params;
    size_t n, i;
    double *x;
};

static double along(double value, void *params)
{
    struct line *line = params;
    line->x[line->i] = value;
    return line->f(line->n, line->x, line->params);
}

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        struct line line = {f, params, n, i, x};
        double kept = x[i];
        grad[i] = central_difference(along, &line, kept, h);
        x[i] = kept;
    }
}
