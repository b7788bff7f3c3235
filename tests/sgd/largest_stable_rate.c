// Questions about largest_stable_rate: 2 over the greatest eigenvalue.
//
// Any way to that eigenvalue is right. For the power method the iterations are many enough, from
// each start that one would choose: the ratio to the second eigenvalue is known to the judge, and
// eigenvectors of the greatest that are nearly at right angles to a likely start are drawn again.
#include "questions.h"

#include <gsl/gsl_eigen.h>
#include <gsl/gsl_matrix.h>
#include <string.h>

#include "sgd.h"

#define LARGEST 7 // n

// ---- Matrices -----------------------------------------------------------------------------------

static double dot(size_t n, const double *x, const double *y)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i] * y[i];
    return sum;
}

// The cosine of the angle, without its sign.
static double closeness(size_t n, const double *x, const double *y)
{
    return fabs(dot(n, x, y)) / sqrt(dot(n, x, x) * dot(n, y, y));
}

// Starts for the power method that one would think of.
static void likely_start(size_t kind, size_t n, double *v)
{
    for (size_t i = 0; i < n; i++) {
        double forward = (double)(i + 1), sign = i % 2 == 0 ? 1 : -1;
        const double first_ones[] = {
            1,           forward,       (double)(n - i),         1 / forward, sign,
            1 + forward, sqrt(forward), 1 + forward / (double)n, sin(forward)};
        v[i] = kind < 9 ? first_ones[kind] : kind - 9 == i;
    }
}

static bool easy_to_start(size_t n, const double *q)
{
    double v[LARGEST];
    for (size_t kind = 0; kind < 9 + n; kind++) {
        likely_start(kind, n, v);
        if (closeness(n, q, v) < 0.02)
            return false;
    }
    return true;
}

// n directions at right angles to one another, each of length 1: the rows of Q (n,n). The first is
// that of the greatest eigenvalue.
static void random_directions(size_t n, double *Q)
{
    do
        for (size_t i = 0; i < n; i++) {
            double *q = Q + i * n, length;
            for (size_t j = 0; j < n; j++)
                q[j] = random_between(-1, 1);
            for (int twice = 0; twice < 2; twice++)
                for (size_t k = 0; k < i; k++) {
                    double along = dot(n, q, Q + k * n);
                    for (size_t j = 0; j < n; j++)
                        q[j] -= along * Q[k * n + j];
                }
            length = sqrt(dot(n, q, q));
            for (size_t j = 0; j < n; j++)
                q[j] /= length;
        }
    while (!easy_to_start(n, Q));
}

// The sum of lambda[k] q q', where q is row k of Q.
static const double *matrix_of(size_t n, const double *lambda, const double *Q)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j <= i; j++) {
            for (size_t k = 0; k < n; k++)
                A[i * n + j] += lambda[k] * Q[k * n + i] * Q[k * n + j];
            A[j * n + i] = A[i * n + j];
        }
    return A;
}

// With the greatest eigenvalue `greatest` and the second `second`; the others lie below.
static const double *random_bowl(size_t n, double greatest, double second)
{
    double Q[LARGEST * LARGEST] = {0}, lambda[LARGEST] = {greatest, second};
    for (size_t i = 2; i < n; i++)
        lambda[i] = second * random_between(0.1, 0.9);
    random_directions(n, Q);
    return matrix_of(n, lambda, Q);
}

// ---- By GSL -------------------------------------------------------------------------------------

static double greatest_eigenvalue(size_t n, const double *A)
{
    gsl_eigen_symm_workspace *workspace = gsl_eigen_symm_alloc(n);
    gsl_matrix *copy = gsl_matrix_alloc(n, n);
    gsl_vector *eigenvalues = gsl_vector_alloc(n);
    memcpy(copy->data, A, n * n * sizeof *A);
    gsl_eigen_symm(copy, eigenvalues, workspace);
    double greatest = gsl_vector_max(eigenvalues);
    gsl_vector_free(eigenvalues);
    gsl_matrix_free(copy);
    gsl_eigen_symm_free(workspace);
    return greatest;
}

static void ask(size_t size, size_t times, const double *matrix)
{
    size_t n = given_size("n", size), iterations = given_size("iterations", times);
    const double *A = given_matrix("A", n, n, matrix);
    double *room = output(2 * n);
    expect_scalar(largest_stable_rate(n, A, iterations, room),
                  by_gsl(2 / greatest_eigenvalue(n, A), 0, "gsl_eigen_symm"), within(0, 1e-10));
}

// The second eigenvalue is at most `ratio` of the greatest, which is about `scale`.
static void ask_by_gsl(size_t n, size_t iterations, double scale, double ratio)
{
    double greatest = scale * random_between(1, 2);
    ask(n, iterations, ORACLE(random_bowl(n, greatest, greatest * ratio)));
}

GROUP(bowls, "it is 2 over the greatest eigenvalue, for bowls that lie askew")
{
    ask_by_gsl(2, 80, 5, 0.2);
    ask_by_gsl(3, 100, 2, 0.6);
    ask_by_gsl(5, 200, 30, 0.8);
    ask_by_gsl(7, 200, 8, 0.75);
}

// ---- Large and small ----------------------------------------------------------------------------

GROUP(sizes,
      "it is right for curvatures of thousands and thousandths, of 1e30 and 1e-30, with many "
      "iterations")
{
    ask_by_gsl(4, 500, 6000, 0.83);
    ask_by_gsl(3, 500, 0.004, 0.75);
    ask_by_gsl(4, 100, 1e-9, 0.4);
    ask_by_gsl(6, 1500, 70, 0.94);
    ask_by_gsl(3, 100, 1e-30, 0.5);
    ask_by_gsl(3, 100, 1e30, 0.5);
}

// ---- Bowls with a pattern -----------------------------------------------------------------------

// c along the diagonal, nothing beside it.
static const double *round_bowl(size_t n, double c)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        A[i * n + i] = c;
    return A;
}

// Along the axes; the steepest is axis `steepest`.
static const double *along_the_axes(size_t n, size_t steepest)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        A[i * n + i] = i == steepest ? random_between(9, 12) : random_between(1, 4);
    return A;
}

// Rows that all add up to the same: equal numbers are an eigenvector, and not the steepest one.
static const double *equal_rows(size_t n)
{
    double *A = scratch(n * n), b = (double)random_size(9, 12);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            A[i * n + j] = i == j ? b + 2 : i + 1 == j || j + 1 == i ? -b : 0;
    for (size_t i = 1; i + 1 < n; i++)
        A[i * n + i] += b;
    return A;
}

// u u' + 1: |u|^2 + 1 in the direction of u, and 1 in all others.
static const double *one_steep_direction(size_t n)
{
    double *A = scratch(n * n), *u = scratch(n);
    for (size_t i = 0; i < n; i++)
        u[i] = (double)(1 + i) * random_between(0.5, 1);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            A[i * n + j] = u[i] * u[j] + (i == j);
    return A;
}

// Equal numbers are the steepest direction, in which numbers of alternating signs have no part.
static const double *equal_numbers_steep(size_t n)
{
    double *A = scratch(n * n), least = random_between(1, 2), more = random_between(0.5, 1);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            A[i * n + j] = (i == j ? least : 0) + more;
    return A;
}

GROUP(known,
      "it is right for one variable, along the axes, where every direction is as steep, and "
      "where equal numbers, or such of alternating signs, have no part in the steepest direction")
{
    ask(1, 1, ORACLE(round_bowl(1, random_between(0.3, 3))));
    ask(1, 100, ORACLE(round_bowl(1, random_between(30, 300))));
    for (size_t iterations = 2; iterations <= 3; iterations++)
        ask(3, iterations, ORACLE(round_bowl(3, random_between(2, 9))));
    for (size_t steepest = 0; steepest < 3; steepest++)
        ask(3, 600, ORACLE(along_the_axes(3, steepest))); // long enough for all others to die out
    ask(2, 14, ORACLE(equal_rows(2)));
    ask(3, 60, ORACLE(equal_rows(3)));
    ask(2, 60, ORACLE(equal_numbers_steep(2)));
    ask(4, 60, ORACLE(equal_numbers_steep(4)));
    ask(4, 20, ORACLE(one_steep_direction(4)));
    ask(104, 20, ORACLE(one_steep_direction(104)));
    // The squared length of a shorter vector, summed in float, is often 1 by luck.
    for (size_t n = 20; n <= 35; n += 5)
        ask(n, 20, ORACLE(one_steep_direction(n)));
}

// ---- On the edge --------------------------------------------------------------------------------

struct bowl {
    size_t n;
    const double *A;
};

// At this rate the greatest curvature's direction is thrown to the other side by each step, neither
// farther nor less far, while all others die out. So in the end a step keeps the length. (A rate of
// 0 keeps it as well: the rate times the sum of all curvatures is at least 2.)
static double not_on_the_edge(size_t count, const double *rate, const void *context)
{
    const struct bowl *bowl = context;
    size_t n = bowl->n;
    double x[LARGEST], ratio = NAN, trace = 0;
    for (size_t i = 0; i < n; i++) {
        x[i] = 1 + sin((double)(3 * i + 1));
        trace += bowl->A[i * n + i];
    }
    if (count != 1 || !(*rate * trace > 1.9))
        return INFINITY;
    for (int t = 0; t < 1500; t++) {
        double after[LARGEST];
        for (size_t i = 0; i < n; i++)
            after[i] = x[i] - *rate * dot(n, bowl->A + i * n, x);
        double length = sqrt(dot(n, after, after));
        ratio = length / sqrt(dot(n, x, x));
        for (size_t i = 0; i < n; i++)
            x[i] = after[i] / length;
    }
    return fabs(ratio - 1);
}

static void ask_at_the_edge(size_t size, double ratio)
{
    size_t n = given_size("n", size), iterations = given_size("iterations", 300);
    double greatest = random_between(4, 12);
    struct bowl bowl = {n, given_matrix("A", n, n, random_bowl(size, greatest, greatest * ratio))};
    const double *A = bowl.A;
    double *room = output(2 * n), *rate = output(1);
    call(*rate = largest_stable_rate(n, A, iterations, room));
    expect_law(rate, 1, &not_on_the_edge, &bowl,
               "at this rate gradient descent ends up neither shrinking nor growing", 1e-9);
}

GROUP(edge, "at this very rate gradient descent neither converges nor diverges")
{
    ask_at_the_edge(3, 0.75);
    ask_at_the_edge(5, 0.83);
}

QUESTIONS(largest_stable_rate, &bowls, &sizes, &known, &edge)
