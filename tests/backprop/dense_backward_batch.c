// Questions about dense_backward_batch: from dZ to dW, db and dX, where Z = X W' with b added to each row, and the
// loss is the mean over the batch.
#include "questions.h"

#include <gsl/gsl_blas.h>
#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"

#define USUAL within_each(1e-13, 1e-13)

// What was there before, which does not matter.
static double *stale(const char *name, size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = random_between(5, 9);
    return in_out(name, n, values);
}

// ---- By hand ----

static const double *whole_numbers(size_t n, int most)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = (double)random_size(0, (size_t)(2 * most)) - most;
    return values;
}

static void ask_whole_numbers(size_t batch, size_t rows, size_t columns)
{
    size_t batch_size = given_size("batch_size", batch), m = given_size("m", rows);
    size_t n = given_size("n", columns);
    const double *W = given_matrix("W", m, n, whole_numbers(m * n, 5));
    const double *X = given_matrix("X", batch_size, n, whole_numbers(batch_size * n, 4));
    const double *dZ = given_matrix("dZ", batch_size, m, whole_numbers(batch_size * m, 3));
    double *want_W = scratch(m * n), *want_b = scratch(m), *want_X = scratch(batch_size * n);
    for (size_t e = batch_size; e-- > 0;)
        for (size_t i = 0; i < m; i++) {
            want_b[i] += dZ[e * m + i] / (double)batch_size;
            for (size_t j = 0; j < n; j++) {
                want_W[i * n + j] += dZ[e * m + i] * X[e * n + j] / (double)batch_size;
                want_X[e * n + j] += dZ[e * m + i] * W[i * n + j];
            }
        }
    double *dW = stale("dW", m * n), *db = stale("db", m), *dX = stale("dX", batch_size * n);
    call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, dX));
    expect_matrix(dW, m, n, closed_forms(want_W, "the mean over the examples of dz times x"),
                  USUAL);
    expect_vector(db, m, closed_forms(want_b, "the mean over the examples of dz"), USUAL);
    expect_matrix(dX, batch_size, n, closed_forms(want_X, "each row: W transposed times dz"),
                  USUAL);
}

#define ask_whole(batch, rows, columns)                                                            \
    ask_whole_numbers(ORACLE((size_t)(batch)), ORACLE((size_t)(rows)), ORACLE((size_t)(columns)))

GROUP(by_hand,
      "the book's batch of two; and batches of whole numbers, some of them 0, of layers of "
      "any shape, whatever was there before")
{
    size_t batch_size = given_size("batch_size", 2), m = given_size("m", 2), n = given_size("n", 2);
    const double *W = given_matrix("W", m, n, (double[]){1, 2, 3, 4});
    const double *X = given_matrix("X", batch_size, n, (double[]){1, 2, 3, 1});
    const double *dZ = given_matrix("dZ", batch_size, m, (double[]){1, -1, 2, 1});
    double *dW = stale("dW", m * n), *db = stale("db", m), *dX = stale("dX", batch_size * n);
    call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, dX));
    expect_matrix(dW, m, n,
                  closed_forms((double[]){3.5, 2, 1, -0.5}, "half of dZ transposed times X"),
                  USUAL);
    expect_vector(db, m, closed_forms((double[]){1.5, 0}, "half of the sum of the rows of dZ"),
                  USUAL);
    expect_matrix(dX, batch_size, n, closed_forms((double[]){-2, -2, 5, 8}, "dZ times W"), USUAL);

    size_t count = told_size(random_size(4, 6));
    for (size_t turn = 0; turn < count; turn++) {
        size_t batch = told_size(random_size(1, 6)), rows = told_size(random_size(1, 6));
        ask_whole(batch, rows, random_size(1, 6));
    }
    size_t few = told_size(random_size(2, 5));
    ask_whole(1, few, random_size(2, 5));
    ask_whole(few, 1, random_size(300, 400));
    ask_whole(few, random_size(300, 400), 1);
    ask_whole(random_size(100, 300), 3, 2);
}

// ---- GSL's matrices ----

// a times A' B, or A B.
static const double *gsl_product(double a, CBLAS_TRANSPOSE_t turned, size_t m, size_t n,
                                 const double *A, size_t k, const double *B)
{
    size_t rows = turned == CblasTrans ? n : m;
    double *C = scratch(rows * k);
    gsl_matrix_const_view left = gsl_matrix_const_view_array(A, m, n);
    gsl_matrix_const_view right = gsl_matrix_const_view_array(B, turned == CblasTrans ? m : n, k);
    gsl_matrix_view result = gsl_matrix_view_array(C, rows, k);
    gsl_blas_dgemm(turned, CblasNoTrans, a, &left.matrix, &right.matrix, 0, &result.matrix);
    return C;
}

static const double *ones(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = 1;
    return values;
}

GROUP(
    matrices,
    "dW is dZᵀ X / batch_size, db the same with a column of ones for X, and dX is dZ W, by GSL's dgemm")
{
    const double sizes[] = {1, 1e-9, 1e6};
    size_t count = told_size(random_size(3, 5)), first = told_size(random_size(0, 2));
    for (size_t turn = 0; turn < count; turn++) {
        size_t batch_size = given_size("batch_size", random_size(2, 9) + (turn == 1 ? 60 : 0));
        size_t m = given_size("m", random_size(2, 7)), n = given_size("n", random_size(2, 7));
        double size = sizes[(turn + first) % 3];
        const double *W = random_matrix("W", m, n, -1, 2),
                     *X = random_matrix("X", batch_size, n, 0.2, 2);
        const double *dZ = random_matrix("dZ", batch_size, m, -2 * size, -0.2 * size);
        double *dW = stale("dW", m * n), *db = stale("db", m), *dX = stale("dX", batch_size * n);
        call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, dX));
        expect_matrix(
            dW, m, n,
            all_by_gsl(gsl_product(1.0 / (double)batch_size, CblasTrans, batch_size, m, dZ, n, X),
                       "gsl_blas_dgemm: dZᵀ X / batch_size"),
            within_each(1e-13 * size, 1e-13));
        expect_vector(db, m,
                      all_by_gsl(gsl_product(1.0 / (double)batch_size, CblasTrans, batch_size, m,
                                             dZ, 1, ones(batch_size)),
                                 "gsl_blas_dgemm: dZᵀ times ones / batch_size"),
                      within_each(1e-13 * size, 1e-13));
        expect_matrix(dX, batch_size, n,
                      all_by_gsl(gsl_product(1, CblasNoTrans, batch_size, m, dZ, n, W),
                                 "gsl_blas_dgemm: dZ W"),
                      within_each(1e-12 * size, 1e-13));
    }
}

// ---- Differences of a loss ----

enum { THE_W, THE_B };

// The mean over the examples of ½ |z|², whose own gradient by z is z. One number of W or b is moved.
struct layer {
    size_t batch_size, m, n, which, place;
    double *parts[2];
    const double *X;
};

static double output_of(const struct layer *l, size_t example, size_t i)
{
    double z = l->parts[THE_B][i];
    for (size_t j = 0; j < l->n; j++)
        z += l->parts[THE_W][i * l->n + j] * l->X[example * l->n + j];
    return z;
}

static double loss_along(double moved, void *params)
{
    const struct layer *l = params;
    double *number = &l->parts[l->which][l->place], kept = *number, loss = 0;
    *number = moved;
    for (size_t e = 0; e < l->batch_size; e++)
        for (size_t i = 0; i < l->m; i++)
            loss += output_of(l, e, i) * output_of(l, e, i) / 2;
    *number = kept;
    return loss / (double)l->batch_size;
}

static const double *slopes_by_gsl(struct layer l, size_t which)
{
    size_t count = which == THE_W ? l.m * l.n : l.m;
    double *slopes = scratch(count), error;
    l.which = which;
    for (l.place = 0; l.place < count; l.place++) {
        gsl_function function = {loss_along, &l};
        gsl_deriv_central(&function, l.parts[which][l.place], 1e-3, slopes + l.place, &error);
    }
    return slopes;
}

static struct layer some_layer(size_t batch_size, size_t m, size_t n, const double *W,
                               const double *b, const double *X)
{
    struct layer l = {batch_size, m, n, THE_W, 0, {scratch(m * n), scratch(m)}, X};
    memcpy(l.parts[THE_W], W, m * n * sizeof *W);
    memcpy(l.parts[THE_B], b, m * sizeof *b);
    return l;
}

static const double *outputs(struct layer l)
{
    double *Z = scratch(l.batch_size * l.m);
    for (size_t e = 0; e < l.batch_size; e++)
        for (size_t i = 0; i < l.m; i++)
            Z[e * l.m + i] = output_of(&l, e, i);
    return Z;
}

GROUP(
    differences,
    "of the mean over the examples of ½ |z|², where dZ is Z, dW and db are the slopes that GSL finds")
{
    size_t count = told_size(random_size(2, 3));
    for (size_t turn = 0; turn < count; turn++) {
        size_t batch_size = given_size("batch_size", random_size(2, 5));
        size_t m = given_size("m", random_size(2, 4)), n = given_size("n", m + random_size(1, 3));
        const double *W = random_matrix("W", m, n, -1, 1), *b = random_vector("b", m, 1, 2);
        const double *X = random_matrix("X", batch_size, n, 0.2, 1.5);
        const double *dZ =
            given_matrix("dZ", batch_size, m, outputs(some_layer(batch_size, m, n, W, b, X)));
        double *dW = stale("dW", m * n), *db = stale("db", m), *dX = stale("dX", batch_size * n);
        call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, dX));
        expect_matrix(dW, m, n,
                      all_by_gsl(slopes_by_gsl(some_layer(batch_size, m, n, W, b, X), THE_W),
                                 "gsl_deriv_central of the mean loss"),
                      within_each(1e-8, 1e-8));
        expect_vector(db, m,
                      all_by_gsl(slopes_by_gsl(some_layer(batch_size, m, n, W, b, X), THE_B),
                                 "gsl_deriv_central of the mean loss"),
                      within_each(1e-8, 1e-8));
    }
}

// ---- The adjoint law ----

// A change of W, b and X, the answer to which is (dW, db, dX).
struct change {
    size_t batch_size, m, n;
    const double *W, *X, *dZ, *by_W, *by_b, *by_X;
};

// <dZ, J change> - <J' dZ, change>: dW and db are means, so that their part counts batch_size times.
static double adjoint_error(size_t count, const double *answer, const void *context)
{
    const struct change *c = context;
    const double *dW = answer, *db = dW + c->m * c->n, *dX = db + c->m;
    double forward = 0, backward = 0, size = (double)c->batch_size;
    for (size_t e = 0; e < c->batch_size; e++)
        for (size_t i = 0; i < c->m; i++) {
            double along = c->by_b[i];
            for (size_t j = 0; j < c->n; j++)
                along += c->by_W[i * c->n + j] * c->X[e * c->n + j] +
                         c->W[i * c->n + j] * c->by_X[e * c->n + j];
            forward += c->dZ[e * c->m + i] * along;
        }
    for (size_t k = 0; k < c->m * c->n; k++)
        backward += size * dW[k] * c->by_W[k];
    for (size_t i = 0; i < c->m; i++)
        backward += size * db[i] * c->by_b[i];
    for (size_t k = 0; k < c->batch_size * c->n; k++)
        backward += dX[k] * c->by_X[k];
    return count > 0 ? fabs(forward - backward) : NAN;
}

GROUP(adjoint, "⟨dZ, J v⟩ = ⟨Jᵀ dZ, v⟩ for any change v of W, b and X")
{
    size_t batch_size = given_size("batch_size", random_size(3, 5));
    size_t m = given_size("m", random_size(2, 3)), n = given_size("n", random_size(4, 6));
    size_t count = m * n + m + batch_size * n;
    const double *W = random_matrix("W", m, n, -1, 1),
                 *X = random_matrix("X", batch_size, n, 0.5, 2);
    const double *dZ = random_matrix("dZ", batch_size, m, -2, -0.5);
    double *answer = output(count), *dW = answer, *db = dW + m * n, *dX = db + m;
    call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, dX));
    const double *none = scratch(count);
    const double *by_W = random_matrix("change of W", m, n, 0.1, 1);
    const double *by_b = random_vector("change of b", m, 0.1, 1);
    const double *by_X = random_matrix("change of X", batch_size, n, 0.1, 1);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){batch_size, m, n, W, X, dZ, by_W, none, none}),
               "a change of W: ⟨dZ, X changeᵀ⟩ = batch_size ⟨dW, change⟩", 1e-11);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){batch_size, m, n, W, X, dZ, none, by_b, none}),
               "a change of b: ⟨dZ, change in each row⟩ = batch_size ⟨db, change⟩", 1e-11);
    expect_law(answer, count, &adjoint_error,
               (&(const struct change){batch_size, m, n, W, X, dZ, none, none, by_X}),
               "a change of X: ⟨dZ, change Wᵀ⟩ = ⟨dX, change⟩", 1e-11);
}

// ---- Where nobody needs dX ----

GROUP(nobody_needs_dX, "where dX is NULL, dW and db are as ever")
{
    size_t batch_size = given_size("batch_size", random_size(2, 6));
    size_t m = given_size("m", random_size(3, 5)), n = given_size("n", 2);
    const double *W = random_matrix("W", m, n, -1, 1),
                 *X = random_matrix("X", batch_size, n, 0.5, 2);
    const double *dZ = random_matrix("dZ", batch_size, m, -2, -0.5);
    double *dW = stale("dW", m * n), *db = stale("db", m);
    call(dense_backward_batch(batch_size, m, n, W, X, dZ, dW, db, NULL));
    expect_matrix(
        dW, m, n,
        all_by_gsl(gsl_product(1.0 / (double)batch_size, CblasTrans, batch_size, m, dZ, n, X),
                   "gsl_blas_dgemm: dZᵀ X / batch_size"),
        USUAL);
    expect_vector(db, m,
                  all_by_gsl(gsl_product(1.0 / (double)batch_size, CblasTrans, batch_size, m, dZ, 1,
                                         ones(batch_size)),
                             "gsl_blas_dgemm: dZᵀ times ones / batch_size"),
                  USUAL);
}

QUESTIONS(dense_backward_batch, &by_hand, &matrices, &differences, &adjoint, &nobody_needs_dX)
