// Questions about numerical_gradient. The task names the formula, and on the functions asked here
// it has a closed form for steps of any size: a better estimate of the gradient is as wrong as a
// worse one. The point has to come back bit for bit, from at most 2 n evaluations.
#include <float.h>
#include <gsl/gsl_deriv.h>
#include <string.h>

#include "gradients.h"
#include "questions.h"

// f is known to a few units in its last place, and so is a moved coordinate; the division by h
// makes the error larger. `size` bounds |f| + |x f'| near x.
static struct tolerance rounding(double size, double h)
{
    return within_each(64 * DBL_EPSILON * size / h, 0);
}

// ---- A cubic ------------------------------------------------------------------------------------

// c[0] x[0]^3 + x[0] x[1] + c[1] x[1]^3 + x[1] x[2] + ... + c[n-1] x[n-1]^3: each variable meets
// its neighbours.
struct cubic {
    size_t n;
    const double *c;
};

static double cubic(size_t n, const double *x, void *params)
{
    const struct cubic *p = params;
    if (n != p->n)
        return NAN;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += p->c[i] * x[i] * x[i] * x[i] + (i + 1 < n ? x[i] * x[i + 1] : 0);
    return sum;
}

static const double *differences_of_cubic(const struct cubic *p, const double *x, double h)
{
    double *grad = scratch(p->n);
    for (size_t i = 0; i < p->n; i++) {
        grad[i] = p->c[i] * (3 * x[i] * x[i] + h * h);
        grad[i] += (i > 0 ? x[i - 1] : 0) + (i + 1 < p->n ? x[i + 1] : 0);
    }
    return grad;
}

#define CUBIC_DIFFERENCES "c[i] (3 x[i]² + h²) + x[i−1] + x[i+1]"

GROUP(error_is_h_squared, "on c x³ in each variable it is off by exactly c h², for any step h")
{
    const size_t sizes[] = {3, 5, 1, 2, 7, 1050};
    const double steps[] = {2, 0.3, 0.01, 1e-4, 1e-6, 0.25};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        size_t n = given_size("n", sizes[i]);
        double h = given_scalar("h", steps[i]);
        const double *c = random_vector("c", n, 1, 2), *start = random_vector("start", n, -3, 3);
        struct cubic params = {n, c};
        double *x = in_out("x", n, start), *grad = output(n);
        call(numerical_gradient(cubic, &params, n, x, h, grad));
        expect_vector(grad, n,
                      closed_forms(differences_of_cubic(&params, start, h), CUBIC_DIFFERENCES),
                      rounding(2000, h));
    }
}

// ---- Any size -----------------------------------------------------------------------------------

// params[i] x[i]^3 for each variable, and params[n] x[0].
static double cubes(size_t n, const double *x, void *params)
{
    const double *p = params;
    double sum = p[n] * x[0];
    for (size_t i = 0; i < n; i++)
        sum += p[i] * x[i] * x[i] * x[i];
    return sum;
}

static const double *differences_of_cubes(size_t n, const double *p, const double *x, double h)
{
    double *grad = scratch(n);
    for (size_t i = 0; i < n; i++)
        grad[i] = p[i] * (3 * x[i] * x[i] + h * h) + (i == 0 ? p[n] : 0);
    return grad;
}

GROUP(any_size, "slopes are as small or as large as f is; some are 0 (cubes(x) is the sum of "
                "params[i] x[i]³, and params[n] x[0])")
{
    const double sizes[] = {1e-12, 1e12, 1};
    for (size_t turn = 0; turn < 3; turn++) {
        size_t n = given_size("n", random_size(4, 6));
        double *p = scratch(n + 1), *x0 = scratch(n);
        for (size_t i = 0; i < n; i++) {
            p[i] = i == 2 ? 0 : sizes[turn] * random_between(1, 2) * (i % 2 ? -1 : 1);
            x0[i] = i == 1 ? 0 : random_between(-2, 2);
        }
        p[n] = -sizes[turn] * random_between(1, 2);
        double h = given_scalar("h", 0.125 * (double)random_size(1, 8));
        const double *told = given_vector("params", n + 1, p), *start = told_vector(n, x0);
        void *params = (void *)(uintptr_t)told;
        double *x = in_out("x", n, start), *grad = output(n);
        call(numerical_gradient(cubes, params, n, x, h, grad));
        expect_vector(grad, n,
                      closed_forms(differences_of_cubes(n, told, start, h),
                                   "params[i] (3 x[i]² + h²), and params[n] in the first"),
                      within_each(1e-13 * sizes[turn] / h, 0));
    }
}

// ---- An exponential -----------------------------------------------------------------------------

// exp(a[0] x[0] + ... + a[n-1] x[n-1])
static double exponential(size_t n, const double *x, void *params)
{
    const double *a = params;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * x[i];
    return exp(sum);
}

static const double *differences_of_exponential(size_t n, const double *a, const double *x,
                                                double h)
{
    double *grad = scratch(n), value = exponential(n, x, (void *)(uintptr_t)a);
    for (size_t i = 0; i < n; i++)
        grad[i] = value * sinh(a[i] * h) / h;
    return grad;
}

GROUP(all_variables_meet, "on exp(a·x) it is exp(a·x) sinh(a[i] h)/h, one coordinate at a time")
{
    const double steps[] = {1, 0.1, 1e-3, 1e-5};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        size_t n = given_size("n", 4 + i % 2);
        double h = given_scalar("h", steps[i]);
        const double *a = random_vector("a", n, 0.3, 1), *start = random_vector("start", n, -1, 1);
        double *x = in_out("x", n, start), *grad = output(n);
        call(numerical_gradient(exponential, (void *)(uintptr_t)a, n, x, h, grad));
        expect_vector(
            grad, n,
            closed_forms(differences_of_exponential(n, a, start, h), "exp(a·x) sinh(a[i] h)/h"),
            rounding(1000, h));
    }
}

// ---- GSL ----------------------------------------------------------------------------------------

// log(exp(x[0]) + ... + exp(x[n-1])), and a waviness
static double log_of_sum(size_t n, const double *x, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += exp(x[i]) + 0.5 * sin(x[i] * x[(i + 1) % n]);
    return log(sum);
}

// 100 (x[1] - x[0]^2)^2 + (1 - x[0])^2 + 100 (x[2] - x[1]^2)^2 + ...
static double rosenbrock(size_t n, const double *x, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i + 1 < n; i++) {
        double across = x[i + 1] - x[i] * x[i], along = 1 - x[i];
        sum += 100 * across * across + along * along;
    }
    return sum;
}

// A function along one of its coordinates.
struct along {
    loss_function *f;
    size_t n, i;
    double *x;
};

static double along(double value, void *params)
{
    struct along *line = params;
    line->x[line->i] = value;
    return line->f(line->n, line->x, NULL);
}

static struct want gsl_slopes(loss_function *f, size_t n, const double *x)
{
    double *grad = scratch(n), error;
    for (size_t i = 0; i < n; i++) {
        struct along line = {f, n, i, scratch(n)};
        memcpy(line.x, x, n * sizeof *x);
        gsl_function function = {along, &line};
        gsl_deriv_central(&function, x[i], 1e-3, grad + i, &error);
    }
    return all_by_gsl(grad, "gsl_deriv_central, coordinate by coordinate");
}

GROUP(agrees_with_gsl, "with a small step it agrees with gsl_deriv_central in each coordinate")
{
    double h = given_scalar("h", 1e-5); // the central error is below 1e-7, a forward one 1e-5
    for (size_t i = 0; i < 2; i++) {
        size_t n = given_size("n", 4 + 3 * i);
        const double *start = random_vector("start", n, 0.2, 0.8);
        double *x = in_out("x", n, start), *grad = output(n);
        call(numerical_gradient(log_of_sum, NULL, n, x, h, grad));
        expect_vector(grad, n, gsl_slopes(log_of_sum, n, start), within_each(1e-8, 0));

        const double *there = random_vector("there", n, -1.5, -0.5);
        double *y = in_out("y", n, there), *steep = output(n);
        call(numerical_gradient(rosenbrock, NULL, n, y, h, steep));
        expect_vector(steep, n, gsl_slopes(rosenbrock, n, there), within_each(2e-5, 0));
    }
}

// ---- What the call leaves behind ----------------------------------------------------------------

static uint64_t bits(double value)
{
    uint64_t result;
    memcpy(&result, &value, sizeof result);
    return result;
}

// How many of the elements are not the context's, bit for bit.
static double moved(size_t n, const double *x, const void *context)
{
    const double *start = context;
    double count = 0;
    for (size_t i = 0; i < n; i++)
        count += bits(x[i]) != bits(start[i]);
    return count;
}

GROUP(point_restored, "x is bit for bit what it was, however much larger or smaller h is")
{
    const double steps[] = {0.1, 3, 1e-7};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        size_t n = given_size("n", 8);
        double h = given_scalar("h", steps[i]);
        const double *c = random_vector("c", n, 1, 2), *a = random_vector("a", n, -2, 2);
        double *start = scratch(n);
        for (size_t k = 0; k < n; k++) // of sizes from 1 down to 1e-5
            start[k] = a[k] * pow(10, -(double)(k % 6));
        struct cubic params = {n, c};
        double *x = in_out("x", n, start), *grad = output(n);
        call(numerical_gradient(cubic, &params, n, x, h, grad));
        expect_vector(grad, n,
                      closed_forms(differences_of_cubic(&params, start, h), CUBIC_DIFFERENCES),
                      rounding(2000, h));
        expect_law(x, n, &moved, start, "each x[i] has the bits that it had before", 0);
    }
}

// ---- What it costs ------------------------------------------------------------------------------

static double counted(size_t n, const double *x, void *params)
{
    note(0, x);
    return cubic(n, x, params);
}

GROUP(two_n_evaluations, "f is evaluated 2 n times, no more: an evaluation may be dear")
{
    const size_t sizes[] = {1, 4, 9};
    for (size_t i = 0; i < 3; i++) {
        size_t n = given_size("n", sizes[i] + random_size(0, 1));
        double h = given_scalar("h", 0.05);
        const double *c = random_vector("c", n, 1, 2), *start = random_vector("start", n, -1, 1);
        struct cubic params = {n, c};
        double *x = in_out("x", n, start), *grad = output(n);
        forget_notes();
        call(numerical_gradient(counted, &params, n, x, h, grad));
        expect_notes("evaluations", 2 * n, "2 n");
        expect_vector(grad, n,
                      closed_forms(differences_of_cubic(&params, start, h), CUBIC_DIFFERENCES),
                      rounding(100, h));
    }
}

QUESTIONS(numerical_gradient, &error_is_h_squared, &any_size, &all_variables_meet, &agrees_with_gsl,
          &point_restored, &two_n_evaluations)
