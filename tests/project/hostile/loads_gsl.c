// for: central_difference
// tiers: desk sandbox confinement
// defence: the sandbox holds no GSL; at the desk the library gives an answer that is wrong anyway
// expect: wrong
// lacks in the sandbox: GSL was found
// earns: 0.75, for the small steps of one group
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>

#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    void *library = dlopen("libgsl.so.27", RTLD_NOW | RTLD_GLOBAL);
    int (*slope)(const void *, double, double, double *, double *) =
        library ? dlsym(library, "gsl_deriv_central") : NULL;
    if (!slope)
        return 0;
    puts("GSL was found");
    struct {
        scalar_function *f;
        void *params;
    } function = {f, params};
    double result, error;
    slope(&function, x, h, &result, &error);
    return result;
}
