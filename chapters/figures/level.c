// level.c: three places where a slope is 0: a minimum, a maximum, and one that is neither.
#include "figure.h"

int main(void)
{
    alt("Three curves side by side, each level at x = 0, where a short horizontal tangent is drawn. x^2 "
        "falls to the left of 0 and rises to the right of it: a minimum. -x^2 rises, then falls: a "
        "maximum. x^3 rises on both sides: neither.");
    block("curves", "x", "x^2", "-x^2", "x^3");
    for (int i = -25; i <= 25; i++) {
        double x = i / 25.0;
        row(x, x * x, -x * x, x * x * x);
    }
    return 0;
}
