// The graph x1 = x w, x2 = x1 + b, loss = |y_true - x2|: once forward, once backward.
// Book: chapter 5, section "A graph, forward and backward".
#include <math.h>

#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    // region answer
    double x1 = x * w;
    double x2 = x1 + b;

    double dx2 = x2 > y_true ? 1 : x2 < y_true ? -1 : 0;
    double dx1 = dx2 * 1; // x2 = x1 + b
    *db = dx2 * 1;
    *dw = dx1 * x; // x1 = x w
    return fabs(y_true - x2);
    // endregion
}
