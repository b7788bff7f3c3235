// for: central_difference
// defence: the probe is not linked with GSL
// expect: interrupted/link

#include "derivatives.h"

int gsl_deriv_central(const void *f, double x, double h, double *result, double *error);

double central_difference(scalar_function *f, void *params, double x, double h)
{
    struct {
        scalar_function *f;
        void *params;
    } function = {f, params};
    double result, error;
    gsl_deriv_central(&function, x, h, &result, &error);
    return result;
}
