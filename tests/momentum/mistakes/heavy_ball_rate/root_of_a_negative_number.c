// Where the eigenvalues are complex, sqrt is handed a negative number, and gives no number.
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    double trace = 1 + beta - learning_rate * curvature;
    double discriminant = trace * trace - 4 * beta;
    return (fabs(trace) + sqrt(discriminant)) / 2;
}
