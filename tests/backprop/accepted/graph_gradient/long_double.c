// All is computed in long double.
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    long double x2 = (long double)x * w + b;
    int sign = (x2 > y_true) - (x2 < y_true);
    *dw = (double)(sign * (long double)x);
    *db = sign;
    return (double)fabsl(x2 - y_true);
}
