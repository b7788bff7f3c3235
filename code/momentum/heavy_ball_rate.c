// The rate of the heavy ball on a parabola: the greatest modulus among the eigenvalues of its
// matrix. Book: chapter 4, section "Why it helps".
#include <math.h>

#include "momentum.h"

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    todo();
}
