// Holds the solutions of chapter 2 against GSL's numerical differentiation, coordinate by
// coordinate, and reproduces the fitting example of GSL's manual.
#include <gsl/gsl_fit.h>
#include <string.h>

#include "crosscheck.h"
#include "gradients.h"

enum { MOST = 3 }; // variables

// ---- Functions of several variables, and one variable at a time ----

static double log_of_sum(size_t n, const double *x, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += exp(x[i]);
    return log(sum);
}

static double rosenbrock(size_t n, const double *x, void *params)
{
    (void)n;
    (void)params;
    double across = x[1] - x[0] * x[0], along = 1 - x[0];
    return 100 * across * across + along * along;
}

static void gradient_of_rosenbrock(size_t n, const double *x, void *params, double *grad)
{
    (void)n;
    (void)params;
    double across = x[1] - x[0] * x[0];
    grad[0] = -400 * x[0] * across - 2 * (1 - x[0]);
    grad[1] = 200 * across;
}

static double waves(size_t n, const double *x, void *params)
{
    (void)n;
    (void)params;
    return sin(x[0]) * cos(x[1]) + x[2] * x[2] * x[0];
}

// f along the line from x in the direction of coordinate i.
struct line {
    loss_function *f;
    void *params;
    size_t n, i;
    const double *x;
};

static double along_coordinate(double value, void *params)
{
    const struct line *line = params;
    double x[MOST];
    memcpy(x, line->x, line->n * sizeof *x);
    x[line->i] = value;
    return line->f(line->n, x, line->params);
}

static struct estimate gsl_partial(loss_function *f, void *params, size_t n, const double *x,
                                   size_t i)
{
    struct line line = {f, params, n, i, x};
    return slope_by(gsl_deriv_central, along_coordinate, &line, x[i], 1e-3);
}

static void compare_partial(const char *name, size_t i, struct estimate ours, struct estimate gsl)
{
    char label[32];
    snprintf(label, sizeof label, "%s[%zu]", name, i);
    compare(label, ours, gsl);
}

// ---- The solutions ----

// With bounds near x on |f| + |x f'|, which decides about rounding, and in each coordinate on f''',
// which decides about truncation.
static const struct place {
    const char *label;
    loss_function *f;
    size_t n;
    double x[MOST], size, third[MOST];
} places[] = {
    {"log_of_sum", log_of_sum, 3, {0.3, -0.8, 1.1}, 3, {0.1, 0.1, 0.1}},
    {"rosenbrock", rosenbrock, 2, {0.6, 0.3}, 10, {1450, 0}},
    {"waves", waves, 3, {0.7, 0.4, -1.5}, 8, {0.8, 0.3, 0}},
};

static void check_numerical_gradient(void)
{
    const double steps[] = {1e-3, 1e-5};
    for (size_t s = 0; s < 2; s++) {
        double h = steps[s];
        char what[80];
        snprintf(what, sizeof what, "numerical_gradient with h = %g, with gsl_deriv_central", h);
        table(what);
        for (const struct place *at = places; at < places + 3; at++) {
            double x[MOST], grad[MOST];
            memcpy(x, at->x, sizeof x);
            numerical_gradient(at->f, NULL, at->n, x, h, grad);
            for (size_t i = 0; i < at->n; i++) {
                double error = h * h * at->third[i] / 6 + 2 * DBL_EPSILON * at->size / h;
                compare_partial(at->label, i, (struct estimate){grad[i], error},
                                gsl_partial(at->f, NULL, at->n, at->x, i));
            }
        }
    }
}

// 1/2 x'A x - b'x
struct quadratic {
    const double *A, *b;
};

static double quadratic(size_t n, const double *x, void *params)
{
    const struct quadratic *p = params;
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < n; j++)
            sum += x[i] * p->A[i * n + j] * x[j] / 2;
        sum -= p->b[i] * x[i];
    }
    return sum;
}

static void check_quadratic_gradient(void)
{
    const double A[9] = {2, -1, 0.5, 3, 4, 1, -2, 0.25, 5}, b[3] = {1, -2, 3};
    const double x[3] = {0.6, -1.3, 0.9};
    struct quadratic params = {A, b};
    double grad[3];
    quadratic_gradient(3, A, b, x, grad);
    table("quadratic_gradient, A not symmetric, with gsl_deriv_central");
    for (size_t i = 0; i < 3; i++)
        compare_partial("slope", i, (struct estimate){grad[i], 32 * DBL_EPSILON}, // rounding alone
                        gsl_partial(quadratic, &params, 3, x, i));
}

static void check_descend_quadratic(void)
{
    // The eigenvalues are 2 and 12; the bottom is at (1, 1). After t steps the slopes are below
    // 12 (5/7)^t times the distance of the start, which is 5.
    const double A[4] = {3, 3, 3, 11}, b[2] = {6, 14};
    struct quadratic params = {A, b};
    double x[2] = {-2, 5}, scratch[2];
    descend_quadratic(2, A, b, 2, 12, 60, scratch, x);
    struct estimate flat = {0, 60 * pow(5.0 / 7, 60)};
    table("descend_quadratic, 60 steps: the slopes at its end, with gsl_deriv_central");
    compare_partial("slope", 0, flat, gsl_partial(quadratic, &params, 2, x, 0));
    compare_partial("slope", 1, flat, gsl_partial(quadratic, &params, 2, x, 1));
}

// One component of a gradient, along the line x + t v.
struct component {
    size_t i;
    const double *x, *v;
};

static double component_of_gradient(double t, void *params)
{
    const struct component *p = params;
    double grad[2];
    gradient_of_rosenbrock(2, (double[]){p->x[0] + t * p->v[0], p->x[1] + t * p->v[1]}, NULL, grad);
    return grad[p->i];
}

static void check_hessian_times_vector(void)
{
    const double x[2] = {0.4, -0.3}, v[2] = {0.05, -0.02};
    double h = 1e-4, scratch[4], Hv[2];
    hessian_times_vector(gradient_of_rosenbrock, NULL, 2, x, v, h, scratch, Hv);
    table("hessian_times_vector of rosenbrock, h = 0.0001, with gsl_deriv_central");
    for (size_t i = 0; i < 2; i++) {
        struct component component = {i, x, v};
        double truncation = i == 0 ? 400 * h * h * pow(v[0], 3) : 0;
        compare_partial("Hv", i, (struct estimate){Hv[i], truncation + 2 * DBL_EPSILON * 300 / h},
                        slope_by(gsl_deriv_central, component_of_gradient, &component, 0, 1e-2));
    }
}

// ---- The example of GSL's manual ----

enum { POINTS = 4 };
static const double year[POINTS] = {1970, 1980, 1990, 2000};
static const double height[POINTS] = {12, 11, 14, 13};
static const double weight[POINTS] = {0.1, 0.2, 0.3, 0.4};

static double sum_of_squares(size_t n, const double *line, void *params)
{
    (void)n;
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < POINTS; i++) {
        double error = height[i] - line[0] - line[1] * year[i];
        sum += weight[i] * error * error;
    }
    return sum;
}

static void reproduce(const char *who, double intercept, double slope, double chi_squared)
{
    const char *published = "y = -106.6 + 0.06 x, chisq = 0.8";
    char ours[80];
    snprintf(ours, sizeof ours, "y = %g + %g x, chisq = %g", intercept, slope, chi_squared);
    bool same = strcmp(ours, published) == 0;
    printf("  %-16s %s  %s\n", who, ours, same ? "as published" : "NOT AS PUBLISHED");
    rows.surprising += !same;
}

static void reproduce_the_manual(void)
{
    double ours[2], theirs[2], c00, c01, c11, chi_squared;
    fit_line(POINTS, year, weight, height, &ours[0], &ours[1]);
    gsl_fit_wlinear(year, 1, weight, 1, height, 1, POINTS, &theirs[0], &theirs[1], &c00, &c01, &c11,
                    &chi_squared);

    printf("\nThe example of GSL's manual, \"Linear regression\": years, with weights\n");
    reproduce("fit_line", ours[0], ours[1], sum_of_squares(2, ours, NULL));
    reproduce("gsl_fit_wlinear", theirs[0], theirs[1], chi_squared);

    // 8 digits are promised, of a line that is 12.8 high in 1990; both do better.
    table("The same, fit_line with gsl_fit_wlinear");
    compare("in 1990", (struct estimate){ours[0] + 1990 * ours[1], 5e-8 * 12.8},
            (struct estimate){theirs[0] + 1990 * theirs[1], 1e-12 * 12.8});
    compare("slope", (struct estimate){ours[1], 5e-8 * 0.06},
            (struct estimate){theirs[1], 1e-12 * 0.06});

    // The curvature is 2 by the intercept, and by the slope about 2 times 1990 squared.
    table("Slopes of the sum of squares at that line: 0, with gsl_deriv_central");
    compare("by intercept", (struct estimate){0, 1e-8},
            gsl_partial(sum_of_squares, NULL, 2, ours, 0));
    compare("by slope", (struct estimate){0, 1e-5}, gsl_partial(sum_of_squares, NULL, 2, ours, 1));
}

int main(void)
{
    title("Chapter 2, Gradients");
    check_numerical_gradient();
    check_quadratic_gradient();
    check_descend_quadratic();
    check_hessian_times_vector();
    reproduce_the_manual();
    return summary();
}
