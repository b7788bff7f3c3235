// The sign is copied from the error.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double error = y_true - (x * w + b);
    double dx2 = error == 0 ? 0 : copysign(1, -error);
    *dw = dx2 * x;
    *db = dx2;
    return fabs(error);
}
