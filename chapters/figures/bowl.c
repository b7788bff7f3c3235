// bowl.c: the gradient of a quadratic whose matrix is not symmetric, by the formula and by
// differences.
#include "figure.h"

#include "gradients.h"

static const double A[4] = {2, 3, 1, 4}, b[2] = {1, 0};

static double quadratic(size_t n, const double *x, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < n; j++)
            sum += x[i] * A[i * n + j] * x[j] / 2;
        sum -= b[i] * x[i];
    }
    return sum;
}

int main(void)
{
    double x[2] = {1, -1}, grad[2];
    quadratic_gradient(2, A, b, x, grad);
    value("by_formula_0", grad[0]);
    value("by_formula_1", grad[1]);
    numerical_gradient(quadratic, NULL, 2, x, 1e-5, grad);
    value("by_differences_0", grad[0]);
    value("by_differences_1", grad[1]);
    return 0;
}
