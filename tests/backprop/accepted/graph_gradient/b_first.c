// b is moved to the other side: x w is compared with y_true - b.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double left = x * w, right = y_true - b;
    *db = left > right ? 1 : left < right ? -1 : 0;
    *dw = *db * x;
    return left > right ? left - right : right - left;
}
