// These are the derivatives of the squared distance. The loss here is the distance itself.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double x2 = x * w + b;
    double dx2 = 2 * (x2 - y_true);
    *db = dx2;
    *dw = dx2 * x;
    return fabs(y_true - x2);
}
