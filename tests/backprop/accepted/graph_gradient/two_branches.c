// The three cases are written out as three branches.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double x2 = x * w + b;
    if (x2 > y_true) {
        *dw = x;
        *db = 1;
        return x2 - y_true;
    }
    if (x2 < y_true) {
        *dw = -x;
        *db = -1;
        return y_true - x2;
    }
    *dw = *db = 0;
    return 0;
}
