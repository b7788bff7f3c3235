// rate_by_gsl.h: the greatest modulus among the eigenvalues of the heavy ball's step on a parabola, by GSL.
#ifndef DOWNHILL_RATE_BY_GSL_H
#define DOWNHILL_RATE_BY_GSL_H

#include <gsl/gsl_complex_math.h>
#include <gsl/gsl_eigen.h>

static double rate_by_gsl(double curvature, double learning_rate, double beta)
{
    gsl_matrix *step = gsl_matrix_alloc(2, 2);
    gsl_matrix_set(step, 0, 0, 1 + beta - learning_rate * curvature);
    gsl_matrix_set(step, 0, 1, -beta);
    gsl_matrix_set(step, 1, 0, 1);
    gsl_matrix_set(step, 1, 1, 0);
    gsl_vector_complex *eigenvalues = gsl_vector_complex_alloc(2);
    gsl_eigen_nonsymm_workspace *workspace = gsl_eigen_nonsymm_alloc(2);
    gsl_eigen_nonsymm(step, eigenvalues, workspace);
    double rate = fmax(gsl_complex_abs(gsl_vector_complex_get(eigenvalues, 0)),
                       gsl_complex_abs(gsl_vector_complex_get(eigenvalues, 1)));
    gsl_eigen_nonsymm_free(workspace);
    gsl_vector_complex_free(eigenvalues);
    gsl_matrix_free(step);
    return rate;
}

#endif
