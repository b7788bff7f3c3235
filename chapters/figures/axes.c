// axes.c: the valley with its two eigenvectors, and the error of a walk split along them.
#include <math.h>

#include "figure.h"

#include "gradients.h"
#include "valley.h"

int main(void)
{
    const double steepness = 4, rate = 0.1;
    double A[4], b[2], w[2] = {0, 1}, scratch[2];
    valley_matrix(steepness, A, b);
    alt("The valley's contours about (2, 2), which are ellipses. A line along the floor, in the direction (1, 1), and one "
        "across it, (1, -1), are their axes. The walk from (0, 1) with the rate %.1f, and its error at the start as a step of "
        "-1.5 along the floor and one of -0.5 across it: at each step the first shrinks to 0.6, and the second to 0.6 and changes "
        "its side.",
        rate);
    block("walk", "w0", "w1");
    row(w[0], w[1]);
    for (int t = 0; t < 6; t++) {
        descend_quadratic(2, A, b, 4, 16, 1, scratch, w);
        row(w[0], w[1]);
    }
    return 0;
}
