// roots.c: where the two eigenvalues of the heavy ball's step lie in the complex plane, for one momentum and curvatures
// from gentle to steep.
#include <complex.h>
#include <math.h>

#include "figure.h"

#include "momentum.h"

enum { BEFORE = 5, ROUND = 60, POINTS = BEFORE + ROUND + 5 };

// From 0 to 3.36: the eigenvalues run towards one another, go round in equal angles, and part.
static double curvature_at(int i)
{
    if (i < BEFORE)
        return 0.008 * i;
    if (i <= BEFORE + ROUND)
        return 1.64 - 1.6 * cos(acos(-1) * (i - BEFORE) / ROUND);
    return 3.24 + 0.024 * (i - BEFORE - ROUND);
}

int main(void)
{
    const double beta = 0.64, circle = sqrt(beta);
    double worst = 0;
    value("circle", circle);
    alt("The complex plane with a circle of radius %.1f about 0 and the unit circle. For eta lambda from 0 the two "
        "eigenvalues start at %.2f and 1 on the real axis, run towards one another and meet at %.1f. There they leave the "
        "axis and go round the circle of radius %.1f, one above and one below, meet again at -%.1f, and part along "
        "the axis, where one of them leaves the unit circle at -1.",
        circle, beta, circle, circle, circle);
    block("first", "eta lambda", "real part", "imaginary part");
    for (int i = 0; i <= POINTS; i++) {
        double curvature = curvature_at(i), s = 1 + beta - curvature;
        double complex z = (s + csqrt(s * s - 4 * beta)) / 2;
        worst = fmax(worst, fabs(fmax(cabs(z), cabs(s - z)) -
                                 heavy_ball_rate(fmax(curvature, 1e-9), 1, beta)));
        row(curvature, creal(z), cimag(z));
    }
    block("second", "eta lambda", "real part", "imaginary part");
    for (int i = 0; i <= POINTS; i++) {
        double curvature = curvature_at(i), s = 1 + beta - curvature;
        double complex z = (s - csqrt(s * s - 4 * beta)) / 2;
        row(curvature, creal(z), cimag(z));
    }
    value("worst", worst);
    return 0;
}
