// Questions about hessian_times_vector. The task names the formula, and on the functions asked here
// it has a closed form for steps of any size. A Hessian is symmetric, and two gradients are enough.
#include <float.h>
#include <gsl/gsl_blas.h>
#include <gsl/gsl_deriv.h>
#include <string.h>

#include "gradients.h"
#include "questions.h"

// The gradient is known to a few units in its last place, and so is the moved point; the division
// by h makes the error larger. `size` bounds |gradient| + |H x| near x.
static struct tolerance rounding(double size, double h)
{
    return within_each(64 * DBL_EPSILON * size / h, 0);
}

// Room to work, with any content.
static double *room(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = random_between(5, 9);
    return in_out("lent", n, values);
}

// ---- A quadratic --------------------------------------------------------------------------------

struct quadratic {
    size_t n;
    const double *A, *b;
};

// A x - b, with A symmetric.
static void gradient_of_quadratic(size_t n, const double *x, void *params, double *grad)
{
    const struct quadratic *p = params;
    note(n, x);
    for (size_t i = 0; i < n; i++) {
        grad[i] = n == p->n ? -p->b[i] : NAN;
        for (size_t j = 0; j < n; j++)
            grad[i] += p->A[i * p->n + j] * x[j];
    }
}

static const double *random_symmetric(size_t n)
{
    double *A = scratch(n * n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j <= i; j++)
            A[i * n + j] = A[j * n + i] = random_between(1, 3) * ((i + j) % 3 == 0 ? 1 : -1);
    return A;
}

static struct want gsl_product(size_t n, const double *A, const double *v)
{
    double *product = scratch(n);
    gsl_matrix_const_view matrix = gsl_matrix_const_view_array(A, n, n);
    gsl_vector_const_view direction = gsl_vector_const_view_array(v, n);
    gsl_vector_view result = gsl_vector_view_array(product, n);
    gsl_blas_dsymv(CblasLower, 1, &matrix.matrix, &direction.vector, 0, &result.vector);
    return all_by_gsl(product, "gsl_blas_dsymv: A v");
}

GROUP(quadratics, "on ½ xᵀA x − bᵀx it is A v, anywhere, for any step h")
{
    const double steps[] = {1, 0.01, 7};
    for (size_t i = 0; i < 3; i++) {
        size_t n = given_size("n", 3 + i);
        double h = given_scalar("h", steps[i]);
        const double *A = given_matrix("A", n, n, random_symmetric(n));
        const double *b = random_vector("b", n, 1, 4), *x = random_vector("x", n, -4, 4);
        const double *v = random_vector("v", n, 1, 3);
        struct quadratic params = {n, A, b};
        double *lent = room(2 * n);
        double *Hv = output(n);
        call(hessian_times_vector(gradient_of_quadratic, &params, n, x, v, h, lent, Hv));
        expect_vector(Hv, n, gsl_product(n, A, v), rounding(500 * (1 + h), h));
    }
}

// ---- Rosenbrock's function ----------------------------------------------------------------------

// The gradient of 100 (x[1] - x[0]^2)^2 + (1 - x[0])^2 + 100 (x[2] - x[1]^2)^2 + ...
static void gradient_of_rosenbrock(size_t n, const double *x, void *params, double *grad)
{
    (void)params;
    for (size_t i = 0; i < n; i++)
        grad[i] = 0;
    for (size_t i = 0; i + 1 < n; i++) {
        double across = x[i + 1] - x[i] * x[i];
        grad[i] += -400 * x[i] * across - 2 * (1 - x[i]);
        grad[i + 1] += 200 * across;
    }
}

// Its Hessian times v, and the error of the formula: the gradient has the terms 400 x[i]^3.
static const double *differences_of_rosenbrock(size_t n, const double *x, const double *v, double h)
{
    double *Hv = scratch(n);
    for (size_t i = 0; i + 1 < n; i++) {
        double diagonal = 1200 * x[i] * x[i] - 400 * x[i + 1] + 2, beside = -400 * x[i];
        Hv[i] += diagonal * v[i] + beside * v[i + 1] + 400 * h * h * v[i] * v[i] * v[i];
        Hv[i + 1] += beside * v[i] + 200 * v[i + 1];
    }
    return Hv;
}

GROUP(rosenbrock, "on Rosenbrock's function it is the Hessian times v, and 400 h² v³ beside it")
{
    const double steps[] = {0.5, 0.02, 1e-3, 1e-5};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        size_t n = given_size("n", 2 + i);
        double h = given_scalar("h", steps[i]);
        const double *x = random_vector("x", n, -2, 2), *v = random_vector("v", n, -3, -1);
        double *lent = room(2 * n);
        double *Hv = output(n);
        call(hessian_times_vector(gradient_of_rosenbrock, NULL, n, x, v, h, lent, Hv));
        expect_vector(Hv, n,
                      closed_forms(differences_of_rosenbrock(n, x, v, h),
                                   "∇²f(x) v, and 400 h² v[i]³ in all rows but the last"),
                      rounding(30000, h));
    }
}

// ---- An exponential, and the law of symmetry ----------------------------------------------------

// The gradient of exp(a[0] x[0] + ... + a[n-1] x[n-1]).
static void gradient_of_exponential(size_t n, const double *x, void *params, double *grad)
{
    const double *a = params;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * x[i];
    for (size_t i = 0; i < n; i++)
        grad[i] = a[i] * exp(sum);
}

static double dot(size_t n, const double *a, const double *b)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static const double *differences_of_exponential(size_t n, const double *a, const double *x,
                                                const double *v, double h)
{
    double *Hv = scratch(n);
    for (size_t i = 0; i < n; i++)
        Hv[i] = a[i] * exp(dot(n, a, x)) * sinh(h * dot(n, a, v)) / h;
    return Hv;
}

struct pair {
    const double *u, *v;
};

// u'Hv - v'Hu, for Hv and Hu one after the other.
static double asymmetry(size_t size, const double *values, const void *context)
{
    const struct pair *pair = context;
    size_t n = size / 2;
    return dot(n, pair->u, values) - dot(n, pair->v, values + n);
}

GROUP(symmetry, "uᵀHv = vᵀHu; and on exp(a·x), H v is a exp(a·x) sinh(h a·v)/h")
{
    const double steps[] = {1e-3, 1e-5};
    for (size_t i = 0; i < 2; i++) {
        size_t n = given_size("n", 5 - i);
        double h = given_scalar("h", steps[i]);
        const double *a = random_vector("a", n, 0.4, 0.9), *x = random_vector("x", n, -1, 1);
        const double *u = random_vector("u", n, -1, 0), *v = random_vector("v", n, 1, 2);
        void *params = (void *)(uintptr_t)a;
        double *both = output(2 * n), *Hv = both, *Hu = both + n, *lent = room(2 * n);
        call(hessian_times_vector(gradient_of_exponential, params, n, x, v, h, lent, Hv));
        call(hessian_times_vector(gradient_of_exponential, params, n, x, u, h, lent, Hu));
        expect_vector(
            Hv, n,
            closed_forms(differences_of_exponential(n, a, x, v, h), "a exp(a·x) sinh(h a·v)/h"),
            rounding(100, h));

        const double *y = random_vector("y", n, 0.3, 0.7);
        double *bent = output(2 * n), *bent_v = bent, *bent_u = bent + n;
        call(hessian_times_vector(gradient_of_rosenbrock, NULL, n, y, v, h, lent, bent_v));
        call(hessian_times_vector(gradient_of_rosenbrock, NULL, n, y, u, h, lent, bent_u));
        // What is left is of order h^2: on Rosenbrock's function below 400 h^2 u'v (u'u + v'v).
        expect_law(both, 2 * n, &asymmetry, (&(const struct pair){u, v}),
                   "uᵀHv = vᵀHu, on exp(a·x)", 1e5 * h * h);
        expect_law(bent, 2 * n, &asymmetry, (&(const struct pair){u, v}),
                   "uᵀHv = vᵀHu, on Rosenbrock's function", 1e6 * h * h);
    }
}

// ---- GSL ----------------------------------------------------------------------------------------

// One component of the gradient of Rosenbrock's function, along a line.
struct along {
    size_t n, i;
    const double *x, *v;
    double *point, *grad;
};

static double component_along(double t, void *params)
{
    struct along *line = params;
    for (size_t j = 0; j < line->n; j++)
        line->point[j] = line->x[j] + t * line->v[j];
    gradient_of_rosenbrock(line->n, line->point, NULL, line->grad);
    return line->grad[line->i];
}

static struct want gsl_changes(size_t n, const double *x, const double *v)
{
    double *changes = scratch(n), error;
    for (size_t i = 0; i < n; i++) {
        struct along line = {n, i, x, v, scratch(n), scratch(n)};
        gsl_function function = {component_along, &line};
        gsl_deriv_central(&function, 0, 1e-3, changes + i, &error);
    }
    return all_by_gsl(changes, "gsl_deriv_central, of each component along v");
}

GROUP(agrees_with_gsl, "with a small step it is the change along v that GSL finds")
{
    size_t n = given_size("n", 6);
    double h = given_scalar("h", 1e-5);
    const double *x = random_vector("x", n, 1, 2), *v = random_vector("v", n, -0.8, 0.8);
    double *lent = room(2 * n);
    double *Hv = output(n);
    call(hessian_times_vector(gradient_of_rosenbrock, NULL, n, x, v, h, lent, Hv));
    expect_vector(Hv, n, gsl_changes(n, x, v), within_each(1e-4, 0));
}

// ---- What it costs ------------------------------------------------------------------------------

struct asked {
    size_t n;
    const double *x, *v;
    double h;
};

// How far a point lies from x + side v, as a part of |x| + h |v|.
static double misses_the_point(size_t n, const double *point, const struct asked *asked,
                               double side)
{
    double worst = 0;
    for (size_t i = 0; i < n; i++) {
        double where = asked->x[i] + side * asked->v[i];
        double miss =
            fabs(point[i] - where) / (fabs(asked->x[i]) + asked->h * fabs(asked->v[i]) + 1e-300);
        if (isnan(miss))
            return miss;
        worst = fmax(worst, miss);
    }
    return worst;
}

// Two points, in either order.
static double not_both_points(size_t size, const double *points, const void *context)
{
    const struct asked *asked = context;
    size_t n = asked->n;
    if (size != 2 * n)
        return INFINITY;
    const double *other = points + n;
    double forward =
        misses_the_point(n, points, asked, asked->h) + misses_the_point(n, other, asked, -asked->h);
    double backward =
        misses_the_point(n, points, asked, -asked->h) + misses_the_point(n, other, asked, asked->h);
    return forward <= backward ? forward : backward;
}

GROUP(two_gradients,
      "the gradient is evaluated twice, at x + h v and at x − h v, however small or large h is")
{
    const size_t sizes[] = {1, 4, 3, 2, 180};
    const double steps[] = {0.5, 0.25, 1e-10, 1e-3, 1};
    for (size_t i = 0; i < 5; i++) {
        size_t n = given_size("n", sizes[i]);
        double h = given_scalar("h", steps[i]);
        double *x0 = scratch(n), *v0 = scratch(n);
        for (size_t k = 0; k < n; k++) {
            x0[k] = k == 1 ? 0 : random_between(-4, 4) * (i == 2 ? 1e-6 : 1);
            v0[k] = k == 2 ? 0 : random_between(1, 3);
        }
        const double *A = given_matrix("A", n, n, random_symmetric(n));
        const double *b = given_vector("b", n, scratch(n));
        const double *x = given_vector("x", n, x0), *v = given_vector("v", n, v0);
        struct quadratic params = {n, A, b};
        double *lent = room(2 * n), *Hv = output(n);
        forget_notes();
        call(hessian_times_vector(gradient_of_quadratic, &params, n, x, v, h, lent, Hv));
        expect_notes("evaluations", 2, "two gradients");
        expect_noted_law(
            "points", &not_both_points, (&(const struct asked){n, x, v, h}),
            "the points are x + h v and x − h v; they are off by this part of their size", 1e-13);
        expect_vector(Hv, n, gsl_product(n, A, v),
                      rounding(100 * (double)n * (i == 2 ? 1e-6 : 1) * (1 + h), h));
    }
}

QUESTIONS(hessian_times_vector, &quadratics, &rosenbrock, &symmetry, &agrees_with_gsl,
          &two_gradients)
