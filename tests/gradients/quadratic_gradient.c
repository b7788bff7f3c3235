// Questions about quadratic_gradient: a bowl worked by hand, GSL's two products A x and A'x, the
// differences of f itself, and matrices of which a part plays no part.
#include <gsl/gsl_blas.h>
#include <string.h>

#include "gradients.h"
#include "questions.h"

// Sums of at most 7 products below 12; in another order they differ by some 1e-14.
#define ROUNDING within_each(1e-12, 0)

GROUP(example, "the example, by hand: A is 2 1, 5 4, and b is 3, −1")
{
    // 1/2 x'A x - b'x = x0^2 + 3 x0 x1 + 2 x1^2 - 3 x0 + x1
    const double *A = given_matrix("A", 2, 2, (double[]){2, 1, 5, 4});
    const double *b = given_vector("b", 2, (double[]){3, -1});
    const double *x = given_vector("x", 2, (double[]){1, 2});
    double *grad = output(2);
    call(quadratic_gradient(2, A, b, x, grad));
    expect_vector(grad, 2, closed_forms((double[]){5, 12}, "2x₀ + 3x₁ − 3, 3x₀ + 4x₁ + 1"),
                  ROUNDING);

    const double *y = random_vector("y", 2, 1, 3);
    double *elsewhere = output(2);
    call(quadratic_gradient(2, A, b, y, elsewhere));
    expect_vector(elsewhere, 2,
                  closed_forms(((double[]){2 * y[0] + 3 * y[1] - 3, 3 * y[0] + 4 * y[1] + 1}),
                               "2x₀ + 3x₁ − 3, 3x₀ + 4x₁ + 1"),
                  ROUNDING);
}

static struct want gsl_gradient(size_t n, const double *A, const double *b, const double *x)
{
    double *grad = scratch(n);
    memcpy(grad, b, n * sizeof *b);
    gsl_matrix_const_view matrix = gsl_matrix_const_view_array(A, n, n);
    gsl_vector_const_view point = gsl_vector_const_view_array(x, n);
    gsl_vector_view sum = gsl_vector_view_array(grad, n);
    gsl_blas_dgemv(CblasNoTrans, 0.5, &matrix.matrix, &point.vector, -1, &sum.vector);
    gsl_blas_dgemv(CblasTrans, 0.5, &matrix.matrix, &point.vector, 1, &sum.vector);
    return all_by_gsl(grad, "gsl_blas_dgemv: ½ A x + ½ Aᵀx − b");
}

// Numbers of both signs, every third of them 0, from where it stands.
static const double *with_zeros(size_t n, size_t from, double size)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = (i + from) % 3 == 0 ? 0 : size * random_between(-4, 4);
    return values;
}

GROUP(zeros_and_sizes, "zeros among the numbers, and numbers large and small")
{
    const double sizes[] = {1, 1e-2, 1e2, 1, 1};
    for (size_t turn = 0; turn < 5; turn++) {
        size_t n = given_size("n", turn < 4 ? 3 + turn : 160);
        const double *A = given_matrix("A", n, n, with_zeros(n * n, turn, 1));
        const double *b = given_vector("b", n, with_zeros(n, turn + 1, sizes[turn]));
        const double *x = given_vector("x", n, with_zeros(n, turn, sizes[turn]));
        double *grad = output(n);
        call(quadratic_gradient(n, A, b, x, grad));
        expect_vector(grad, n, gsl_gradient(n, A, b, x),
                      within_each(1e-11 * fmax(sizes[turn], 1) * (double)n, 0));
    }
}

GROUP(agrees_with_gsl, "it is ½ A x + ½ Aᵀx − b, with the products by gsl_blas_dgemv")
{
    for (size_t size = 2; size <= 7; size++) {
        size_t n = given_size("n", size);
        const double *A = random_matrix("A", n, n, -3, 3), *b = random_vector("b", n, 1, 4);
        const double *x = random_vector("x", n, -4, 4);
        double *grad = output(n);
        call(quadratic_gradient(n, A, b, x, grad));
        expect_vector(grad, n, gsl_gradient(n, A, b, x), ROUNDING);
    }
}

struct bowl {
    const double *A, *b, *x;
};

// 1/2 x'A x - b'x, at x + step e_i.
static double height(size_t n, const struct bowl *bowl, size_t i, double step)
{
    double sum = 0;
    for (size_t j = 0; j < n; j++) {
        double x_j = bowl->x[j] + (j == i ? step : 0), product = 0;
        for (size_t k = 0; k < n; k++)
            product += bowl->A[j * n + k] * (bowl->x[k] + (k == i ? step : 0));
        sum += x_j * (product / 2 - bowl->b[j]);
    }
    return sum;
}

// The worst distance of a component from the slope of f along that coordinate.
static double misses_the_slopes(size_t n, const double *grad, const void *context)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double slope = (height(n, context, i, 1) - height(n, context, i, -1)) / 2;
        double miss = fabs(grad[i] - slope);
        if (isnan(miss))
            return miss;
        worst = fmax(worst, miss);
    }
    return worst;
}

GROUP(slopes_of_f, "each component is (f(x + eᵢ) − f(x − eᵢ)) / 2: on a quadratic that is exact")
{
    for (size_t size = 3; size <= 6; size += 3) {
        size_t n = given_size("n", size);
        const double *A = random_matrix("A", n, n, -3, 3), *b = random_vector("b", n, -9, -5);
        const double *x = random_vector("x", n, -2, 2);
        double *grad = output(n);
        call(quadratic_gradient(n, A, b, x, grad));
        expect_law(grad, n, &misses_the_slopes, (&(const struct bowl){A, b, x}),
                   "grad[i] = (f(x + eᵢ) − f(x − eᵢ)) / 2", 1e-11);
    }
}

// A matrix with A' = -A.
static const double *random_skew(size_t n)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++) {
            A[i * n + j] = random_between(1, 3);
            A[j * n + i] = -A[i * n + j];
        }
    return A;
}

static const double *negated(size_t n, const double *b)
{
    double *grad = scratch(n);
    for (size_t i = 0; i < n; i++)
        grad[i] = -b[i];
    return grad;
}

GROUP(special_matrices, "one variable has the slope a x − b; where Aᵀ = −A, only −b is left")
{
    const double *a = random_vector("a", 1, 2, 3), *b = random_vector("b", 1, 4, 5);
    const double *x = random_vector("x", 1, -3, -2);
    double *slope = output(1);
    call(quadratic_gradient(1, a, b, x, slope));
    expect_vector(slope, 1, closed_forms((double[]){a[0] * x[0] - b[0]}, "a x − b"), ROUNDING);

    size_t n = given_size("n", 5);
    const double *A = given_matrix("A", n, n, random_skew(n));
    const double *c = random_vector("c", n, 1, 2), *y = random_vector("y", n, 1, 3);
    double *flat = output(n);
    call(quadratic_gradient(n, A, c, y, flat));
    expect_vector(flat, n, closed_forms(negated(n, c), "−b: yᵀA y = 0"), ROUNDING);
}

QUESTIONS(quadratic_gradient, &example, &zeros_and_sizes, &agrees_with_gsl, &slopes_of_f,
          &special_matrices)
