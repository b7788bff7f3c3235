// x w + b is rounded once, by fma.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double error = fma(x, w, b) - y_true;
    *db = (error > 0) - (error < 0);
    *dw = x * *db;
    return fabs(error);
}
