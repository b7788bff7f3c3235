// Questions about dense_backward: from dz to dW, db and dx, where z = W x + b.
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"

#define EXACT within_each(0, 0)
#define USUAL within_each(1e-13, 1e-13)

GROUP(by_hand, "two outputs of three inputs, worked by hand")
{
    size_t m = given_size("m", 2), n = given_size("n", 3);
    const double *W = given_matrix("W", m, n, (double[]){1, 2, -3, 4, -5, 6});
    const double *x = given_vector("x", n, (double[]){2, -1, 0.5});
    const double *dz = given_vector("dz", m, (double[]){3, -2});
    double *dW = in_out("dW", m * n, (double[6]){0}), *db = in_out("db", m, (double[2]){0});
    double *dx = output(n);
    call(dense_backward(m, n, W, x, dz, dW, db, dx));
    expect_matrix(dW, m, n, closed_forms((double[]){6, -3, 1.5, -4, 2, -1}, "dz times x"), EXACT);
    expect_vector(db, m, closed_forms((double[]){3, -2}, "dz"), EXACT);
    expect_vector(dx, n, closed_forms((double[]){-5, 16, -21}, "W transposed times dz"), EXACT);

    // By one number each: dW = dz x, db = dz, dx = W dz.
    double a = floor(random_between(2, 9)), b = floor(random_between(2, 9));
    double c = floor(random_between(-9, -1));
    const double *one_W = given_matrix("one_W", 1, 1, (double[]){a});
    const double *one_x = given_vector("one_x", 1, (double[]){b});
    const double *one_dz = given_vector("one_dz", 1, (double[]){c});
    double *one_dW = in_out("one_dW", 1, (double[]){0}),
           *one_db = in_out("one_db", 1, (double[]){0});
    double *one_dx = output(1);
    call(dense_backward(1, 1, one_W, one_x, one_dz, one_dW, one_db, one_dx));
    expect_vector(one_dW, 1, closed_forms((double[]){c * b}, "dz times x"), EXACT);
    expect_vector(one_db, 1, closed_forms((double[]){c}, "dz"), EXACT);
    expect_vector(one_dx, 1, closed_forms((double[]){a * c}, "W times dz"), EXACT);
}

// ---- GSL ----

enum { THE_W, THE_X, THE_B };

// The loss dz'(W x + b), whose gradient by z is dz. One number of W, x or b is moved.
struct layer {
    size_t m, n, which, place;
    double *parts[3];
    const double *dz;
};

static double loss_along(double moved, void *params)
{
    const struct layer *l = params;
    double *number = &l->parts[l->which][l->place], kept = *number, loss = 0;
    *number = moved;
    for (size_t i = 0; i < l->m; i++) {
        double z = l->parts[THE_B][i];
        for (size_t j = 0; j < l->n; j++)
            z += l->parts[THE_W][i * l->n + j] * l->parts[THE_X][j];
        loss += l->dz[i] * z;
    }
    *number = kept;
    return loss;
}

static double *copy_of(size_t n, const double *values)
{
    double *copy = scratch(n);
    memcpy(copy, values, n * sizeof *values);
    return copy;
}

// The slopes along each number of W, x or b.
static const double *slopes_by_gsl(size_t m, size_t n, const double *W, const double *x,
                                   const double *dz, size_t which)
{
    const size_t sizes[] = {m * n, n, m};
    struct layer l = {m, n, which, 0, {copy_of(m * n, W), copy_of(n, x), scratch(m)}, dz};
    double *slopes = scratch(sizes[which]), error;
    for (l.place = 0; l.place < sizes[which]; l.place++) {
        gsl_function f = {&loss_along, &l};
        gsl_deriv_central(&f, l.parts[which][l.place], 0.1, &slopes[l.place], &error);
    }
    return slopes;
}

static void ask_gsl(size_t rows, size_t columns)
{
    size_t m = given_size("m", rows), n = given_size("n", columns);
    const double *W = random_matrix("W", m, n, -1, 1), *x = random_vector("x", n, 0.3, 2);
    const double *dz = random_vector("dz", m, -2, -0.2);
    double *dW = in_out("dW", m * n, scratch(m * n)), *db = in_out("db", m, scratch(m));
    double *dx = output(n);
    call(dense_backward(m, n, W, x, dz, dW, db, dx));
    expect_matrix(dW, m, n, all_by_gsl(slopes_by_gsl(m, n, W, x, dz, THE_W), "gsl_deriv_central"),
                  within_each(1e-9, 1e-9));
    expect_vector(db, m, all_by_gsl(slopes_by_gsl(m, n, W, x, dz, THE_B), "gsl_deriv_central"),
                  within_each(1e-9, 1e-9));
    expect_vector(dx, n, all_by_gsl(slopes_by_gsl(m, n, W, x, dz, THE_X), "gsl_deriv_central"),
                  within_each(1e-9, 1e-9));
}

GROUP(differences, "GSL's differences agree, for layers of many shapes")
{
    ask_gsl(4, 3);
    ask_gsl(2, 6);
    ask_gsl(5, 1);
    ask_gsl(1, 4);
    ask_gsl(1, 1);
}

// ---- What is added and what is overwritten ----

#define SUM_W "what was there + dz times x"
#define SUM_B "what was there + dz"

// Both add to `sum` and return it.
static double *plus(size_t m, const double *dz, double *sum)
{
    for (size_t i = 0; i < m; i++)
        sum[i] += dz[i];
    return sum;
}

static double *plus_outer(size_t m, size_t n, const double *dz, const double *x, double *sum)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            sum[i * n + j] += dz[i] * x[j];
    return sum;
}

static const double *transposed_times(size_t m, size_t n, const double *W, const double *dz)
{
    double *product = scratch(n);
    for (size_t j = 0; j < n; j++)
        for (size_t i = m; i-- > 0;)
            product[j] += W[i * n + j] * dz[i];
    return product;
}

GROUP(over_a_batch, "over a batch dW and db gather sums, and dx is that of the last example")
{
    size_t m = given_size("m", 3), n = given_size("n", 5);
    const double *W = random_matrix("W", m, n, -1, 1);
    const double *start = random_vector("start", m * n + m, -3, 3);
    double *dW = in_out("dW", m * n, start), *db = in_out("db", m, start + m * n);
    double *dx = in_out("dx", n, start);
    double *sum_W = copy_of(m * n, start), *sum_b = copy_of(m, start + m * n);
    for (int example = 0; example < 3; example++) {
        const double *x = random_vector("x", n, -1, 2), *dz = random_vector("dz", m, -2, 1);
        call(dense_backward(m, n, W, x, dz, dW, db, dx));
        expect_matrix(dW, m, n, closed_forms(plus_outer(m, n, dz, x, sum_W), SUM_W), USUAL);
        expect_vector(db, m, closed_forms(plus(m, dz, sum_b), SUM_B), USUAL);
        expect_vector(dx, n, closed_forms(transposed_times(m, n, W, dz), "W transposed times dz"),
                      USUAL);
    }
}

// ---- The adjoint law ----

// A change of the inputs of the layer and dz, the answer to which is (dW, db, dx).
struct change {
    size_t m, n;
    const double *W, *x, *dz, *by_W, *by_b, *by_x;
};

// <dz, J change> - <J' dz, change>, where J change = by_W x + W by_x + by_b.
static double adjoint_error(size_t count, const double *answer, const void *context)
{
    const struct change *c = context;
    double forward = 0, backward = 0;
    for (size_t i = 0; i < c->m; i++) {
        double dz_along = c->by_b[i];
        for (size_t j = 0; j < c->n; j++)
            dz_along += c->by_W[i * c->n + j] * c->x[j] + c->W[i * c->n + j] * c->by_x[j];
        forward += c->dz[i] * dz_along;
    }
    for (size_t i = 0; i < count; i++)
        backward += answer[i] * (i < c->m * c->n          ? c->by_W[i]
                                 : i < c->m * c->n + c->m ? c->by_b[i - c->m * c->n]
                                                          : c->by_x[i - c->m * c->n - c->m]);
    return fabs(forward - backward);
}

GROUP(adjoint, "⟨dz, J v⟩ = ⟨Jᵀ dz, v⟩ for any change v of W, b and x")
{
    size_t m = given_size("m", 6), n = given_size("n", 4), count = m * n + m + n;
    const double *W = random_matrix("W", m, n, -1, 1), *x = random_vector("x", n, 0.5, 2);
    const double *dz = random_vector("dz", m, -2, -0.5);
    double *dW = in_out("dW", m * n, scratch(m * n)), *db = in_out("db", m, scratch(m));
    double *dx = output(n), *answer = output(count);
    call(dense_backward(m, n, W, x, dz, dW, db, dx));
    memcpy(answer, dW, m * n * sizeof *dW);
    memcpy(answer + m * n, db, m * sizeof *db);
    memcpy(answer + m * n + m, dx, n * sizeof *dx);

    const double *none = scratch(m * n);
    const double *by_W = random_matrix("change of W", m, n, 0.1, 1);
    const double *by_b = random_vector("change of b", m, 0.1, 1);
    const double *by_x = random_vector("change of x", n, 0.1, 1);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){m, n, W, x, dz, by_W, none, none}),
               "a change of W: ⟨dz, change x⟩ = ⟨dW, change⟩", 1e-12);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){m, n, W, x, dz, none, by_b, none}),
               "a change of b: ⟨dz, change⟩ = ⟨db, change⟩", 1e-12);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){m, n, W, x, dz, none, none, by_x}),
               "a change of x: ⟨dz, W change⟩ = ⟨dx, change⟩", 1e-12);
}

// ---- Zeros ----

// Whole numbers, many of them 0; the first is 0 when `first` says so.
static const double *whole_numbers(size_t n, bool first)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = (i == 0 && first) || random_size(0, 2) == 0 ? 0 : floor(random_between(-5, 6));
    return values;
}

// Copies of what stands there are handed on: nothing is rounded.
static void ask_whole(size_t rows, size_t columns, bool first)
{
    size_t m = given_size("m", rows), n = given_size("n", columns);
    const double *W = given_matrix("W", m, n, whole_numbers(m * n, !first));
    const double *x = given_vector("x", n, whole_numbers(n, !first));
    const double *dz = given_vector("dz", m, whole_numbers(m, first));
    const double *start = told_vector(m * n + m, whole_numbers(m * n + m, false));
    double *dW = in_out("dW", m * n, start), *db = in_out("db", m, start + m * n), *dx = output(n);
    double *sum_W = copy_of(m * n, start), *sum_b = copy_of(m, start + m * n);
    call(dense_backward(m, n, W, x, dz, dW, db, dx));
    expect_vector(db, m, closed_forms(plus(m, dz, sum_b), SUM_B), EXACT);
    expect_matrix(dW, m, n, closed_forms(plus_outer(m, n, dz, x, sum_W), SUM_W), EXACT);
    expect_vector(dx, n, closed_forms(transposed_times(m, n, W, dz), "W transposed times dz"),
                  EXACT);
}

GROUP(zeros,
      "numbers that are 0 count as well: in dz, the first included, in x, in W and everywhere; "
      "and layers may be large")
{
    for (size_t turn = 0; turn < 4; turn++)
        ask_whole(3 + turn % 2, 2 + turn, turn % 2 == 0);
    ask_whole(1, 1, true);
    ask_whole(2, 1100, true);
    ask_whole(1100, 2, false);
    // All of dz is 0: dx is cleared all the same.
    size_t m = given_size("m", 2), n = given_size("n", 3);
    const double *W = random_matrix("W", m, n, -1, 1), *x = random_vector("x", n, -1, 2);
    const double *dz = given_vector("dz", m, (double[]){0, 0}),
                 *start = random_vector("start", 8, -3, 3);
    double *dW = in_out("dW", m * n, start), *db = in_out("db", m, start + m * n);
    double *dx = in_out("dx", n, start);
    call(dense_backward(m, n, W, x, dz, dW, db, dx));
    expect_vector(db, m, closed_forms(start + m * n, SUM_B), EXACT);
    expect_matrix(dW, m, n, closed_forms(start, SUM_W), EXACT);
    expect_vector(dx, n, closed_forms((double[]){0, 0, 0}, "W transposed times dz"), EXACT);
}

// ---- Where nobody needs dx ----

GROUP(nobody_needs_dx, "where dx is NULL, dW and db are as ever")
{
    size_t m = given_size("m", 4), n = given_size("n", 2);
    const double *W = random_matrix("W", m, n, -1, 1), *x = random_vector("x", n, 0.5, 2);
    const double *dz = random_vector("dz", m, -2, -0.5), *start = random_vector("start", 12, -1, 1);
    double *dW = in_out("dW", m * n, start), *db = in_out("db", m, start + m * n);
    call(dense_backward(m, n, W, x, dz, dW, db, NULL));
    double *sum_W = copy_of(m * n, start), *sum_b = copy_of(m, start + m * n);
    expect_matrix(dW, m, n, closed_forms(plus_outer(m, n, dz, x, sum_W), SUM_W), USUAL);
    expect_vector(db, m, closed_forms(plus(m, dz, sum_b), SUM_B), USUAL);
}

QUESTIONS(dense_backward, &by_hand, &zeros, &differences, &over_a_batch, &adjoint, &nobody_needs_dx)
