// Questions about descend_quadratic: a bowl along the axes, where every coordinate goes its own
// way; one step down a bowl that lies askew; the path in the eigenvectors that GSL finds; the ratio
// by which the error shrinks at worst; and bowls that need one step, or none.
#include <gsl/gsl_blas.h>
#include <gsl/gsl_eigen.h>
#include <string.h>

#include "gradients.h"
#include "questions.h"

// The rate is below 2 / lambda_max, so rounding does not grow from step to step.
#define ROUNDING within_each(1e-11, 0)

static struct want best_rate(double lambda_min, double lambda_max)
{
    return closed_form(2 / (lambda_min + lambda_max), "2 / (λmin + λmax)");
}

// Room to work, with any content.
static double *room(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = random_between(5, 9);
    return in_out("lent", n, values);
}

// ---- A bowl along the axes ----------------------------------------------------------------------

static const double *diagonal(size_t n, const double *lambda)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        A[i * n + i] = lambda[i];
    return A;
}

static const double *along_the_axes(size_t n, const double *lambda, const double *b,
                                    const double *start, double rate, size_t steps)
{
    double *x = scratch(n);
    for (size_t i = 0; i < n; i++) {
        double bottom = b[i] / lambda[i];
        x[i] = bottom + (start[i] - bottom) * pow(1 - rate * lambda[i], (double)steps);
    }
    return x;
}

GROUP(along_axes, "where A is diagonal, the error of x[i] is multiplied by 1 − η A[i][i] a step")
{
    const double lambda[] = {3, 1, 8, 5};
    const double *A = given_matrix("A", 4, 4, diagonal(4, lambda));
    for (size_t steps = 1; steps <= 9; steps += 4) {
        const double *b = random_vector("b", 4, 3, 9), *start = random_vector("start", 4, -9, -3);
        double *x = in_out("x", 4, start);
        double *lent = room(4);
        expect_scalar(descend_quadratic(4, A, b, 1, 8, steps, lent, x), best_rate(1, 8),
                      within(0, 1e-13));
        expect_vector(x, 4,
                      closed_forms(along_the_axes(4, lambda, b, start, 2.0 / 9, steps),
                                   "b/λ + (x − b/λ)(1 − ηλ)^t"),
                      ROUNDING);
    }
}

// ---- Long walks ---------------------------------------------------------------------------------

static const double *shrunk(size_t n, const double *lambda, const double *start, double rate,
                            size_t steps)
{
    double *x = scratch(n);
    for (size_t i = 0; i < n; i++)
        x[i] = start[i] * pow(1 - rate * lambda[i], (double)steps);
    return x;
}

GROUP(all_steps, "all steps are taken, however small the gradient has become; a bowl may have many "
                 "variables, and may be very flat or very steep")
{
    const double sizes[] = {1, 1e-9, 1e6};
    for (size_t turn = 0; turn < 4; turn++) {
        size_t n = given_size("n", turn < 3 ? 3 : 150), steps = given_size("steps", 30 + turn);
        double size = turn < 3 ? sizes[turn] : 1, *lambda = scratch(n), *x0 = scratch(n);
        for (size_t i = 0; i < n; i++) {
            lambda[i] = size * (i == 1 ? 4 : i == 2 ? 1 : random_between(1.1, 1.9));
            x0[i] = i == 0 ? 0 : random_between(-9, -3);
        }
        const double *A = given_matrix("A", n, n, diagonal(n, lambda));
        const double *b = given_vector("b", n, scratch(n)), *start = told_vector(n, x0);
        double lambda_min = given_scalar("lambda_min", size);
        double lambda_max = given_scalar("lambda_max", 4 * size);
        double *x = in_out("x", n, start), *lent = room(n);
        expect_scalar(descend_quadratic(n, A, b, lambda_min, lambda_max, steps, lent, x),
                      best_rate(size, 4 * size), within(0, 1e-13));
        expect_vector(x, n,
                      closed_forms(shrunk(n, lambda, start, 2 / (5 * size), steps),
                                   "x (1 − ηλ)^t: the bottom is 0"),
                      within_each(1e-12, 0));
    }
}

// ---- Bowls that lie askew -----------------------------------------------------------------------

// The matrix with these eigenvalues whose eigenvectors are the columns of I - 2 u u' / u'u.
struct askew {
    size_t n;
    const double *lambda; // ascending
    double *vectors;      // (n,n): eigenvector k is column k
    const double *A;      // (n,n)
};

static struct askew random_askew(size_t n, const double *lambda)
{
    struct askew bowl = {n, lambda, scratch(n * n), NULL};
    double *u = scratch(n), *A = scratch(n * n), square = 0;
    for (size_t i = 0; i < n; i++) {
        u[i] = random_between(0.5, 1) * (i % 2 == 0 ? 1 : -1);
        square += u[i] * u[i];
    }
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++)
            bowl.vectors[i * n + k] = (i == k ? 1 : 0) - 2 * u[i] * u[k] / square;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j <= i; j++) {
            double sum = 0;
            for (size_t k = 0; k < n; k++)
                sum += lambda[k] * bowl.vectors[i * n + k] * bowl.vectors[j * n + k];
            A[i * n + j] = A[j * n + i] = sum;
        }
    bowl.A = given_matrix("A", n, n, A);
    return bowl;
}

static struct want gsl_step(size_t n, const double *A, const double *b, const double *start,
                            double rate)
{
    double *x = scratch(n);
    for (size_t i = 0; i < n; i++)
        x[i] = start[i] + rate * b[i];
    gsl_matrix_const_view matrix = gsl_matrix_const_view_array(A, n, n);
    gsl_vector_const_view from = gsl_vector_const_view_array(start, n);
    gsl_vector_view to = gsl_vector_view_array(x, n);
    gsl_blas_dsymv(CblasLower, -rate, &matrix.matrix, &from.vector, 1, &to.vector);
    return all_by_gsl(x, "gsl_blas_dsymv: x − η (A x − b)");
}

GROUP(one_step, "one step moves all coordinates at once: x − η (A x − b), by gsl_blas_dsymv")
{
    const double lambda[] = {1, 2, 3, 5, 7};
    for (size_t n = 2; n <= 5; n++) {
        struct askew bowl = random_askew(given_size("n", n), lambda);
        const double *A = bowl.A, *b = random_vector("b", n, 2, 6);
        const double *start = random_vector("start", n, -4, 4);
        double lambda_max = given_scalar("lambda_max", lambda[n - 1]);
        double *x = in_out("x", n, start);
        double *lent = room(n);
        expect_scalar(descend_quadratic(n, A, b, 1, lambda_max, 1, lent, x),
                      best_rate(1, lambda_max), within(0, 1e-13));
        expect_vector(x, n, gsl_step(n, A, b, start, 2 / (1 + lambda_max)), ROUNDING);
    }
}

// In each eigenvector q of A, the distance from b/lambda is multiplied by 1 - rate lambda a step.
static struct want gsl_path(size_t n, const double *A, const double *b, const double *start,
                            double rate, size_t steps)
{
    double *work = scratch(n * n), *x = scratch(n);
    memcpy(work, A, n * n * sizeof *A);
    gsl_matrix_view matrix = gsl_matrix_view_array(work, n, n);
    gsl_vector_view lambdas = gsl_vector_view_array(scratch(n), n);
    gsl_matrix_view vectors = gsl_matrix_view_array(scratch(n * n), n, n);
    gsl_eigen_symmv_workspace *workspace = gsl_eigen_symmv_alloc(n);
    gsl_eigen_symmv(&matrix.matrix, &lambdas.vector, &vectors.matrix, workspace);
    gsl_eigen_symmv_free(workspace);

    for (size_t k = 0; k < n; k++) {
        double lambda = gsl_vector_get(&lambdas.vector, k), from = 0, bottom = 0;
        for (size_t i = 0; i < n; i++) {
            double q_i = gsl_matrix_get(&vectors.matrix, i, k);
            from += q_i * start[i];
            bottom += q_i * b[i] / lambda;
        }
        double to = bottom + (from - bottom) * pow(1 - rate * lambda, (double)steps);
        for (size_t i = 0; i < n; i++)
            x[i] += to * gsl_matrix_get(&vectors.matrix, i, k);
    }
    return all_by_gsl(x, "gsl_eigen_symmv: (1 − ηλ)^t in each eigenvector");
}

GROUP(path_in_eigenvectors, "after t steps the error has shrunk by (1 − ηλ)^t in each eigenvector")
{
    const double lambda[] = {0.5, 1.5, 2, 4.5, 6, 9};
    const size_t steps[] = {2, 5, 16};
    for (size_t i = 0; i < 3; i++) {
        size_t n = given_size("n", 2 + 2 * i);
        struct askew bowl = random_askew(n, lambda);
        const double *A = bowl.A, *b = random_vector("b", n, -3, 3);
        const double *start = random_vector("start", n, 2, 7);
        double lambda_max = given_scalar("lambda_max", lambda[n - 1]);
        size_t t = given_size("t", steps[i]);
        double *x = in_out("x", n, start);
        double *lent = room(n);
        expect_scalar(descend_quadratic(n, A, b, 0.5, lambda_max, t, lent, x),
                      best_rate(0.5, lambda_max), within(0, 1e-13));
        expect_vector(x, n, gsl_path(n, A, b, start, 2 / (0.5 + lambda_max), t), ROUNDING);
    }
}

// ---- The ratio ----------------------------------------------------------------------------------

struct race {
    const double *bottom, *start;
    size_t steps;
    double kappa;
};

// The ratio by which the error has shrunk a step, on average, less (kappa - 1) / (kappa + 1).
static double excess(size_t n, const double *x, const void *context)
{
    const struct race *race = context;
    double before = 0, after = 0;
    for (size_t i = 0; i < n; i++) {
        before = hypot(before, race->start[i] - race->bottom[i]);
        after = hypot(after, x[i] - race->bottom[i]);
    }
    double ratio = pow(after / before, 1 / (double)race->steps);
    return ratio - (race->kappa - 1) / (race->kappa + 1);
}

static double excess_above(size_t n, const double *x, const void *context)
{
    double more = excess(n, x, context);
    return more <= 0 ? 0 : more; // a NaN stays one
}

// A times the bottom is b.
static const double *slope_at_zero(size_t n, const double *A, const double *bottom)
{
    double *b = scratch(n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            b[i] += A[i * n + j] * bottom[j];
    return b;
}

GROUP(worst_ratio,
      "at worst the error shrinks by (κ − 1)/(κ + 1) a step, κ = λmax/λmin; never less")
{
    const double lambda[] = {1, 2, 4, 5, 9};
    for (size_t n = 3; n <= 5; n += 2) {
        struct askew bowl = random_askew(given_size("n", n), lambda);
        const double *A = bowl.A, *bottom = random_vector("bottom", n, -2, 2);
        const double *b = given_vector("b", n, slope_at_zero(n, A, bottom));
        double lambda_max = given_scalar("lambda_max", lambda[n - 1]);

        // The start differs from the bottom in the first and the last eigenvector alone.
        double *start = scratch(n), first = random_between(1, 2), last = random_between(-2, -1);
        for (size_t i = 0; i < n; i++)
            start[i] = bottom[i] + first * bowl.vectors[i * n] + last * bowl.vectors[i * n + n - 1];
        double *x = in_out("x", n, start);
        double *lent = room(n);
        expect_scalar(descend_quadratic(n, A, b, 1, lambda_max, 11, lent, x),
                      best_rate(1, lambda_max), within(0, 1e-13));
        expect_law(x, n, &excess, (&(const struct race){bottom, start, 11, lambda_max}),
                   "from a worst start, ‖error‖ shrinks by exactly (κ − 1)/(κ + 1) a step", 1e-10);

        const double *anywhere = random_vector("anywhere", n, 3, 9);
        double *y = in_out("y", n, anywhere);
        call(descend_quadratic(n, A, b, 1, lambda_max, 14, lent, y));
        expect_law(y, n, &excess_above, (&(const struct race){bottom, anywhere, 14, lambda_max}),
                   "from any start, ‖error‖ shrinks by (κ − 1)/(κ + 1) a step or faster", 1e-10);
    }
}

// ---- Bowls that need one step, or none ----------------------------------------------------------

GROUP(round_bowls, "where all eigenvalues are equal, one step arrives; no step moves nothing")
{
    double a = given_scalar("a", random_between(3, 5));
    const double *slope = random_vector("slope", 1, 6, 9), *from = random_vector("from", 1, -5, 5);
    double *x = in_out("x", 1, from);
    double *lent = room(3);
    expect_scalar(descend_quadratic(1, &a, slope, a, a, 1, lent, x), closed_form(1 / a, "1/λ"),
                  within(0, 1e-13));
    expect_vector(x, 1, closed_forms((double[]){slope[0] / a}, "b/λ"), ROUNDING);

    const double *A = given_matrix("A", 3, 3, diagonal(3, (double[]){a, a, a}));
    const double *b = random_vector("b", 3, 1, 2), *start = random_vector("start", 3, 4, 9);
    double *y = in_out("y", 3, start);
    expect_scalar(descend_quadratic(3, A, b, a, a, 3, lent, y), closed_form(1 / a, "1/λ"),
                  within(0, 1e-13));
    expect_vector(y, 3, closed_forms(((double[]){b[0] / a, b[1] / a, b[2] / a}), "b/λ"), ROUNDING);

    double *z = in_out("z", 3, start);
    expect_scalar(descend_quadratic(3, A, b, a, a, 0, lent, z), closed_form(1 / a, "1/λ"),
                  within(0, 1e-13));
    expect_vector(z, 3, closed_forms(start, "the start: no step was taken"), within_each(0, 0));
}

QUESTIONS(descend_quadratic, &along_axes, &all_steps, &one_step, &path_in_eigenvectors,
          &worst_ratio, &round_bowls)
