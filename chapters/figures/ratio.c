// ratio.c: the error of gradient descent at its best constant rate, in valleys of three condition
// numbers; and how many steps six digits take.
#include <gsl/gsl_eigen.h>

#include "figure.h"

#include "gradients.h"
#include "valley.h"

enum { STEPS = 60, MOST = 100000 };

// The distance from the lowest point after each step, as part of that at the start.
static void walk(double steepness, size_t steps, double *error)
{
    double A[4], b[2], scratch[2], w[2] = {0, 1};
    valley_matrix(steepness, A, b);
    double start = valley_distance(w);
    error[0] = 1;
    for (size_t t = 1; t <= steps; t++) {
        descend_quadratic(2, A, b, 4, 4 * steepness, 1, scratch, w);
        error[t] = valley_distance(w) / start;
    }
}

// The same with any rate: what the error is after STEPS.
static double error_with_rate(double steepness, double rate)
{
    double A[4], b[2], grad[2], w[2] = {0, 1};
    valley_matrix(steepness, A, b);
    double start = valley_distance(w);
    for (size_t t = 0; t < STEPS; t++) {
        quadratic_gradient(2, A, b, w, grad);
        w[0] -= rate * grad[0];
        w[1] -= rate * grad[1];
    }
    return valley_distance(w) / start;
}

static void eigenvalues(double *A, double *least, double *greatest)
{
    gsl_matrix_view matrix = gsl_matrix_view_array(A, 2, 2);
    gsl_vector *found = gsl_vector_alloc(2);
    gsl_eigen_symm_workspace *room = gsl_eigen_symm_alloc(2);
    gsl_eigen_symm(&matrix.matrix, found, room);
    gsl_vector_minmax(found, least, greatest);
    gsl_eigen_symm_free(room);
    gsl_vector_free(found);
}

static double error[MOST + 1];

static size_t steps_to(double target)
{
    size_t t = 0;
    while (t < MOST && error[t] > target)
        t++;
    return t;
}

int main(void)
{
    double A[4], b[2], least, greatest;
    valley_matrix(4, A, b);
    eigenvalues(A, &least, &greatest);
    value("least", least);
    value("greatest", greatest);

    const double kappa[] = {4, 16, 64, 1024};
    const char *ratio[] = {"ratio_4", "ratio_16", "ratio_64", "ratio_1024"};
    const char *steps[] = {"steps_4", "steps_16", "steps_64", "steps_1024"};
    const char *predicted[] = {"predicted_4", "predicted_16", "predicted_64", "predicted_1024"};
    for (size_t k = 0; k < 4; k++) {
        walk(kappa[k], MOST / 4, error);
        value(ratio[k], pow(error[20], 1.0 / 20));
        value(steps[k], (double)steps_to(1e-6));
        value(predicted[k], (kappa[k] - 1) / (kappa[k] + 1));
    }
    value("rough_1024", 1024 * log(1e6) / 2);
    value("error_best", error_with_rate(16, 2.0 / (4 + 64)));
    value("error_lower", error_with_rate(16, 0.9 * 2.0 / (4 + 64)));
    value("error_higher", error_with_rate(16, 1.05 * 2.0 / (4 + 64)));
    value("error_too_high", error_with_rate(16, 1.1 * 2.0 / 64));

    walk(64, STEPS, error);
    double end_64 = error[STEPS];
    walk(4, STEPS, error);
    double end_4 = error[20];
    alt("The error of gradient descent against the number of steps, on a logarithmic axis: three "
        "straight lines that fall from 1. With the condition number 4 it is %.0e after 20 steps; "
        "with 64 it is still %.2g after %d.",
        end_4, end_64, STEPS);
    const char *names[] = {"4", "16", "64"};
    for (size_t k = 0; k < 3; k++) {
        walk(kappa[k], STEPS, error);
        block(names[k], "steps", "error", "predicted");
        for (size_t t = 0; t <= STEPS && error[t] > 1e-7; t += 2)
            row((double)t, error[t], pow((kappa[k] - 1) / (kappa[k] + 1), (double)t));
    }
    return 0;
}
