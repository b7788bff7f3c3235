// Questions about dense_relu: y = relu(W x + b).
#include "questions.h"

#include <gsl/gsl_blas.h>

#include "engine.h"

static const double *whole_numbers(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = floor(random_between(-5, 6));
    return values;
}

static const double *layer_of_whole_numbers(size_t m, size_t n, const double *W, const double *x,
                                            const double *b)
{
    double *y = scratch(m);
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++)
            y[i] += W[i * n + j] * x[j];
        y[i] = fmax(y[i] + b[i], 0);
    }
    return y;
}

GROUP(by_hand, "the layer of the book's first table, and layers of whole numbers")
{
    // W x = (5, 8, -5), W x + b = (6, 4, -3): the last output is cut off.
    size_t m = given_size("m", 3), n = given_size("n", 2);
    const double *W = given_matrix("W", m, n, (double[]){1, 2, 3, -1, -2, 1});
    const double *x = given_vector("x", n, (double[]){3, 1});
    const double *b = given_vector("b", m, (double[]){1, -4, 2});
    double *y = output(m);
    call(dense_relu(m, n, W, x, b, y));
    expect_vector(y, m, closed_forms((double[]){6, 4, 0}, "relu(W x + b)"), within_each(0, 0));

    for (size_t turn = 0; turn < 3; turn++) {
        m = given_size("m", 4 + turn), n = given_size("n", 3 - turn);
        W = given_matrix("W", m, n, whole_numbers(m * n));
        x = given_vector("x", n, whole_numbers(n));
        b = given_vector("b", m, whole_numbers(m));
        y = output(m);
        call(dense_relu(m, n, W, x, b, y));
        expect_vector(y, m,
                      closed_forms(layer_of_whole_numbers(m, n, W, x, b), "relu(W x + b), exactly"),
                      within_each(0, 0));
    }
}

// ---- Layers of many shapes ----------------------------------------------------------------------

// Inputs of both signs and some zeros, the others not near 0; the first is negative.
static const double *mixed_input(size_t n, double size)
{
    double *x = scratch(n);
    for (size_t j = 0; j < n; j++)
        x[j] = (j % 4 == 3 ? 0 : j % 2 == 0 ? -size : size) * random_between(0.5, 1.5);
    return x;
}

// Random weights, but each in row 0 has the sign of its input and each in row 1 the opposite one:
// so that, with small biases, the first output is certainly positive and the second cut off.
static const double *mixed_weights(size_t m, size_t n, const double *x)
{
    double *W = scratch(m * n);
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            W[i * n + j] = i == 0           ? copysign(random_between(0.5, 1), x[j])
                           : i == 1         ? -copysign(random_between(0.5, 1), x[j])
                           : i % 3 == j % 5 ? 0
                                            : random_between(-1, 1);
    return W;
}

static const double *layer_by_gsl(size_t m, size_t n, const double *W, const double *x,
                                  const double *b)
{
    double *z = scratch(m);
    for (size_t i = 0; i < m; i++)
        z[i] = b[i];
    gsl_vector_view sums = gsl_vector_view_array(z, m);
    gsl_matrix_const_view weights = gsl_matrix_const_view_array(W, m, n);
    gsl_vector_const_view input = gsl_vector_const_view_array(x, n);
    gsl_blas_dgemv(CblasNoTrans, 1, &weights.matrix, &input.vector, 1, &sums.vector);
    for (size_t i = 0; i < m; i++)
        z[i] = fmax(z[i], 0);
    return z;
}

// `size` is that of the inputs and biases.
static void ask_layer(size_t rows, size_t columns, double size)
{
    size_t m = given_size("m", rows), n = given_size("n", columns);
    const double *x = given_vector("x", n, mixed_input(n, size));
    const double *W = given_matrix("W", m, n, mixed_weights(m, n, x));
    const double *b = random_vector("b", m, 0.05 * size, 0.2 * size);
    double *y = output(m);
    call(dense_relu(m, n, W, x, b, y));
    expect_vector(y, m, all_by_gsl(layer_by_gsl(m, n, W, x, b), "gsl_blas_dgemv, then max(z, 0)"),
                  within_each(1e-13 * size * sqrt((double)n), 1e-12));
}

GROUP(many_shapes, "random layers agree with GSL's matrix times vector, small and large")
{
    ask_layer(7, 5, 1);
    ask_layer(4, 9, 1e-8);
    ask_layer(6, 1, 1);
    ask_layer(1, 8, 1e6);
    ask_layer(1, 1, 1);
    ask_layer(1, 1, 1e6);
    ask_layer(1100, 2, 1);
    ask_layer(3, 1300, 1);
}

// ---- What relu and the bias do ------------------------------------------------------------------

static const double *positive_part(size_t m, const double *b)
{
    double *y = scratch(m);
    for (size_t i = 0; i < m; i++)
        y[i] = fmax(b[i], 0);
    return y;
}

GROUP(no_input, "when the input is 0, the biases alone decide")
{
    size_t m = given_size("m", 4), n = given_size("n", 3);
    const double *W = random_matrix("W", m, n, -1, 1);
    const double *x = given_vector("x", n, (double[]){0, 0, 0});
    double up = random_between(0.5, 2), down = random_between(0.5, 2);
    const double *b = given_vector("b", m, (double[]){up, -down, -2 * up, 2 * down});
    double *y = output(m);
    call(dense_relu(m, n, W, x, b, y));
    expect_vector(y, m, closed_forms(positive_part(m, b), "relu(b)"), within_each(1e-15, 1e-15));
}

// The pair is f(x), then f(c x), each of n / 2 values. A layer of zeros, or nearly so, obeys the
// law for nothing, hence the demand that the first output, which is at least 1, is not small.
static double scaling_error(size_t n, const double *pair, const void *c)
{
    double error = pair[0] > 0.5 ? 0 : INFINITY;
    for (size_t i = 0; i < n / 2; i++)
        error += fabs(pair[n / 2 + i] - *(const double *)c * pair[i]);
    return error;
}

GROUP(scales, "without biases, an input c times as large gives outputs c times as large")
{
    size_t m = given_size("m", 6), n = given_size("n", 4);
    double c = given_scalar("c", random_between(2, 3));
    const double *x = given_vector("x", n, mixed_input(n, 1));
    const double *W = given_matrix("W", m, n, mixed_weights(m, n, x));
    const double *b = given_vector("b", m, (double[6]){0});
    double *larger = scratch(n);
    for (size_t j = 0; j < n; j++)
        larger[j] = c * x[j];
    const double *cx = given_vector("cx", n, larger);

    double *y = output(2 * m);
    call(dense_relu(m, n, W, x, b, y));
    call(dense_relu(m, n, W, cx, b, y + m));
    expect_law(y, 2 * m, &scaling_error, &c, "f(c x) = c f(x) > 0 for c > 0 and b = 0", 1e-12);
}

QUESTIONS(dense_relu, &by_hand, &many_shapes, &no_input, &scales)
