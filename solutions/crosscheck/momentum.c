// Holds the solutions of chapter 4 against GSL: rates against eigenvalues, stability limits against
// roots found by bisection, and the published numbers of the chapter.
#include <gsl/gsl_complex_math.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_poly.h>
#include <gsl/gsl_roots.h>
#include <string.h>

#include "crosscheck.h"
#include "momentum.h"

// ---- Rates, against the eigenvalues of the step
// ------------------------------------------------------

static double rate_by_gsl(double curvature, double learning_rate, double beta)
{
    double step[] = {1 + beta - learning_rate * curvature, -beta, 1, 0};
    gsl_matrix_view matrix = gsl_matrix_view_array(step, 2, 2);
    gsl_vector_complex *eigenvalues = gsl_vector_complex_alloc(2);
    gsl_eigen_nonsymm_workspace *workspace = gsl_eigen_nonsymm_alloc(2);
    gsl_eigen_nonsymm(&matrix.matrix, eigenvalues, workspace);
    double rate = fmax(gsl_complex_abs(gsl_vector_complex_get(eigenvalues, 0)),
                       gsl_complex_abs(gsl_vector_complex_get(eigenvalues, 1)));
    gsl_eigen_nonsymm_free(workspace);
    gsl_vector_complex_free(eigenvalues);
    return rate;
}

// The root of the discriminant is right to `rounding` over itself, and to the root of `rounding`
// where it vanishes. Both sides round alike, so both are given that error.
static double error_of_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double rounding = 8 * DBL_EPSILON * (trace * trace + 4 * beta);
    double discriminant = fabs(trace * trace - 4 * beta);
    return 4 * DBL_EPSILON + fmin(sqrt(rounding), rounding / sqrt(discriminant));
}

static void compare_rate(const char *label, double curvature, double learning_rate, double beta)
{
    double error = error_of_rate(curvature, learning_rate, beta);
    compare(label, (struct estimate){heavy_ball_rate(curvature, learning_rate, beta), error},
            (struct estimate){rate_by_gsl(curvature, learning_rate, beta), error});
}

static void check_rates(void)
{
    table("heavy_ball_rate, with gsl_eigen_nonsymm");
    compare_rate("real, positive", 1, 0.1, 0.2);
    compare_rate("real, negative", 1, 2.1, 0.1);
    compare_rate("complex", 3, 0.2, 0.8);
    compare_rate("no momentum", 2, 0.7, 0);
    compare_rate("runs away", 4, 1, 0.5);
    compare_rate("double, at 1", 1, 4.0 / 121, 81.0 / 121);
    compare_rate("double, at 100", 100, 4.0 / 121, 81.0 / 121);
    remark("Where both eigenvalues are one number, half of the digits are lost.");
}

static void check_best_momentum(void)
{
    double rate, beta;
    best_momentum(heavy_ball_rate, 1, 100, &rate, &beta);
    double error = error_of_rate(1, rate, beta);
    table("best_momentum for 1 to 100: (10-1)/(10+1), with gsl_eigen_nonsymm");
    struct estimate best = {9.0 / 11, DBL_EPSILON};
    compare("at 1", best, (struct estimate){rate_by_gsl(1, rate, beta), error});
    compare("at 30", best, (struct estimate){rate_by_gsl(30, rate, beta), error});
    compare("at 100", best, (struct estimate){rate_by_gsl(100, rate, beta), error});
}

// ---- Stability
// ---------------------------------------------------------------------------------------

#define CURVATURE 4.0

static double excess(double learning_rate, void *beta)
{
    return heavy_ball_rate(CURVATURE, learning_rate, *(double *)beta) - 1;
}

// Where the rate crosses 1, between two learning rates.
static struct estimate limit_by_bisection(double beta)
{
    gsl_function f = {excess, &beta};
    gsl_root_fsolver *solver = gsl_root_fsolver_alloc(gsl_root_fsolver_bisection);
    gsl_root_fsolver_set(solver, &f, 1.5 / CURVATURE * (1 + beta), 5 / CURVATURE);
    double low, high;
    do {
        gsl_root_fsolver_iterate(solver);
        low = gsl_root_fsolver_x_lower(solver);
        high = gsl_root_fsolver_x_upper(solver);
    } while (gsl_root_test_interval(low, high, 1e-12, 0) == GSL_CONTINUE);
    gsl_root_fsolver_free(solver);
    return (struct estimate){(low + high) / 2, 1e-12};
}

static void check_limits(void)
{
    const double betas[] = {0, 0.3, 0.9};
    table("2 (1 + beta) / 4, with the learning rate at which heavy_ball_rate is 1");
    for (size_t i = 0; i < sizeof betas / sizeof *betas; i++) {
        char label[32];
        snprintf(label, sizeof label, "beta = %g", betas[i]);
        compare(label, (struct estimate){2 * (1 + betas[i]) / CURVATURE, DBL_EPSILON},
                limit_by_bisection(betas[i]));
    }
    remark("By gsl_root_fsolver_bisection. Without momentum it is descent's 2/L.");
}

// ---- Nesterov's step
// ---------------------------------------------------------------------------------

static double hilly(double x, void *params)
{
    (void)params;
    return x * x / 2 - cos(3 * x);
}

static void slope_of_hilly(size_t n, const double *w, void *params, double *grad)
{
    (void)n;
    (void)params;
    *grad = *w + 3 * sin(3 * *w);
}

static void check_nesterov_step(void)
{
    double rate = 0.1, beta = 0.8, velocity = 2, w = 0.7, room[2];
    double ahead = w - rate * beta * velocity, faded = beta * velocity;
    nesterov_step(slope_of_hilly, NULL, 1, rate, beta, room, &velocity, &w);
    struct estimate slope = slope_by(gsl_deriv_central, hilly, NULL, ahead, 1e-3);
    struct estimate gained = {velocity - faded, 8 * DBL_EPSILON};
    struct estimate at_w = slope_by(gsl_deriv_central, hilly, NULL, 0.7, 1e-3);
    table("nesterov_step: what the velocity gains, with gsl_deriv_central");
    compare("slope ahead", gained, slope);
    compare_misled("slope at w", gained, at_w);
    remark("The gradient is that of the point ahead, not that of w.");
}

// ---- Which valley
// ------------------------------------------------------------------------------------

static void check_global_share(void)
{
    double roots[3], x0[] = {0, 0};
    gsl_poly_solve_cubic(0, -1, 0.2, &roots[0], &roots[1], &roots[2]);
    x0[0] = roots[1] - 1e-6;
    x0[1] = roots[1] + 1e-6;
    table("global_share of starts 1e-6 beside the top, with gsl_poly_solve_cubic");
    compare("left", (struct estimate){global_share(0.05, 0, 2000, 1, &x0[0]), 0},
            (struct estimate){1, 0});
    compare("right", (struct estimate){global_share(0.05, 0, 2000, 1, &x0[1]), 0},
            (struct estimate){0, 0});
}

// ---- Published numbers
// -------------------------------------------------------------------------------

static void reproduce(const char *what, double value, const char *published)
{
    char ours[32];
    snprintf(ours, sizeof ours, "%.6f", value);
    bool same = strcmp(ours, published) == 0;
    printf("  %-36s %9s  %s\n", what, ours, same ? "as published" : "NOT AS PUBLISHED");
    rows.surprising += !same;
}

static void reproduce_distill(void)
{
    double rate, beta;
    printf("\nGoh, Distill 2017: curvatures 1 to 100, what a step leaves of the error\n");
    reproduce("gradient descent", heavy_ball_rate(1, 2.0 / 101, 0), "0.980198");
    best_momentum(heavy_ball_rate, 1, 100, &rate, &beta);
    reproduce("heavy ball", heavy_ball_rate(1, rate, beta), "0.818182");
}

static double slope_of_three_pieces(double x, void *params)
{
    (void)params;
    if (x < 1)
        return 25 * x;
    return x < 2 ? x + 24 : 25 * x - 24;
}

static void reproduce_the_cycle(void)
{
    double path[301];
    heavy_ball(slope_of_three_pieces, NULL, 3.3, 1.0 / 9, 4.0 / 9, 300, path);
    printf("\nLessard, Recht and Packard 2016, 4.6: where a heavy ball goes round\n");
    reproduce("after 298 steps", path[298], "-1.802449");
    reproduce("after 299 steps", path[299], "2.115918");
    reproduce("after 300 steps", path[300], "0.646531");
    heavy_ball(slope_of_three_pieces, NULL, 3.3, 1.0 / 13, 0, 300, path);
    reproduce("plain descent comes to rest", fabs(path[300]), "0.000000");
}

static void reproduce_the_drop(void)
{
    double ours = 1, velocity = 0, other = 1, scaled = 0;
    for (int t = 0; t < 20; t++) {
        double rate = t < 10 ? 0.1 : 0.01, grad = ours;
        momentum_step(1, &grad, rate, 0.9, &velocity, &ours);
        scaled = 0.9 * scaled - rate * other;
        other += scaled;
    }
    printf("\nThe learning rate drops from 0.1 to 0.01 half way, on w^2/2 from 1\n");
    reproduce("the rate scales the step (PyTorch)", ours, "-0.358355");
    reproduce("the rate scales the gradient", other, "-0.292384");
}

int main(void)
{
    title("Chapter 4, Momentum");
    check_rates();
    check_best_momentum();
    check_limits();
    check_nesterov_step();
    check_global_share();
    reproduce_distill();
    reproduce_the_cycle();
    reproduce_the_drop();
    return summary();
}
