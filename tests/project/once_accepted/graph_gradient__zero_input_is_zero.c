// Wrong: where x is 0 it says that nothing changes, and forgets the bias
#include <math.h>
#include "backprop.h"

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    double x2 = x * w + b;
    *dw = *db = 0;
    if (x != 0 && x2 != y_true) {
        *db = x2 > y_true ? 1 : -1;
        *dw = *db * x;
    }
    return fabs(y_true - x2);
}
