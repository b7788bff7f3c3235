// The derivative by w stops at x1. One more edge leads from x1 to w, and it has a slope too.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double x2 = x * w + b;
    double dx2 = x2 > y_true ? 1 : x2 < y_true ? -1 : 0;
    *db = dx2;
    *dw = dx2;
    return fabs(y_true - x2);
}
