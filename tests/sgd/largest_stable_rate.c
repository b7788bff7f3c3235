// Questions about largest_stable_rate: 2 over the greatest eigenvalue.
//
// Any way to that eigenvalue is right. For the power method the iterations are many enough, from
// each start that one would choose: the ratio to the second eigenvalue is known, and eigenvectors
// of the greatest that are nearly at right angles to a likely start are drawn again.
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
    return given_matrix("A", n, n, A);
}

static const double *random_bowl(size_t n, const double *lambda)
{
    double Q[LARGEST * LARGEST] = {0};
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

static void ask_by_gsl(size_t size, size_t times, const double *lambda)
{
    size_t n = given_size("n", size), iterations = given_size("iterations", times);
    const double *A = random_bowl(size, lambda);
    double *room = output(2 * n);
    expect_scalar(largest_stable_rate(n, A, iterations, room),
                  by_gsl(2 / greatest_eigenvalue(n, A), 0, "gsl_eigen_symm"), within(0, 1e-10));
}

#define ASK_BY_GSL(n, iterations, ...) ask_by_gsl(n, iterations, (const double[]){__VA_ARGS__})

GROUP(bowls, "it is 2 over the greatest eigenvalue, for bowls that lie askew")
{
    ASK_BY_GSL(2, 80, 5, 1);
    ASK_BY_GSL(3, 100, 2.5, 1.5, 0.4);
    ASK_BY_GSL(5, 200, 30, 24, 11, 3, 0.5);
    ASK_BY_GSL(7, 200, 8, 6, 6, 5, 2, 1, 0.25);
}

// ---- Large and small ----------------------------------------------------------------------------

GROUP(sizes, "it is right for curvatures of thousands and thousandths, with many iterations")
{
    ASK_BY_GSL(4, 500, 6000, 5000, 900, 20);
    ASK_BY_GSL(3, 500, 0.004, 0.003, 0.0005);
    ASK_BY_GSL(6, 1500, 70, 66, 40, 33, 2, 1);
}

// ---- Known eigenvalues --------------------------------------------------------------------------

static void ask_small(size_t size, const double *matrix, double greatest)
{
    size_t n = given_size("n", size), iterations = given_size("iterations", 100);
    const double *A = given_matrix("A", n, n, matrix);
    double *room = output(2 * n);
    expect_scalar(largest_stable_rate(n, A, iterations, room),
                  closed_form(2 / greatest, "2 / the greatest eigenvalue"), within(0, 1e-10));
}

GROUP(known, "it is right where the eigenvalues can be read off, of one direction or of several")
{
    ask_small(1, (const double[]){0.8}, 0.8);
    ask_small(3, (const double[]){9, 0, 0, 0, 2, 0, 0, 0, 4}, 9);
    ask_small(3, (const double[]){7, 0, 0, 0, 7, 0, 0, 0, 7}, 7);
    // u u' + 1 has |u|^2 + 1 and 1: u = (1, 2), (1, 2, 4) and (1/4, 1/2, 3/4, 4)
    ask_small(2, (const double[]){2, 2, 2, 5}, 6);
    ask_small(3, (const double[]){2, 2, 4, 2, 5, 8, 4, 8, 17}, 22);
    ask_small(4,
              (const double[]){1.0625, 0.125, 0.1875, 1, 0.125, 1.25, 0.375, 2, 0.1875, 0.375,
                               1.5625, 3, 1, 2, 3, 17},
              17.875);
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

static void ask_at_the_edge(size_t size, const double *lambda)
{
    size_t n = given_size("n", size), iterations = given_size("iterations", 300);
    struct bowl bowl = {n, random_bowl(size, lambda)};
    const double *A = bowl.A;
    double *room = output(2 * n), *rate = output(1);
    call(*rate = largest_stable_rate(n, A, iterations, room));
    expect_law(rate, 1, &not_on_the_edge, &bowl,
               "at this rate gradient descent ends up neither shrinking nor growing", 1e-9);
}

GROUP(edge, "at this very rate gradient descent neither converges nor diverges")
{
    ask_at_the_edge(3, (const double[]){4, 3, 1});
    ask_at_the_edge(5, (const double[]){12, 10, 7, 4, 1});
}

QUESTIONS(largest_stable_rate, &bowls, &sizes, &known, &edge)
