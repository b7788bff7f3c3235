// The slope of |y_true - x2| by x2 is 1 on one side of y_true only. What is it where x2 lies
// below?
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double x2 = x * w + b;
    *db = 1;
    *dw = x;
    return fabs(y_true - x2);
}
