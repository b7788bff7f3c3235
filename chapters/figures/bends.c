// bends.c: three hidden units with relu make a tent; without relu the same weights make nothing.
#include "figure.h"

#include "engine.h"

enum { hidden = 3 };

// region tent
static const double W1[hidden] = {1, 1, 1}, b1[hidden] = {1, 0, -1};
static const double W2[hidden] = {1, -2, 1};

static double tent(double x)
{
    double h[hidden], sum = 0;
    dense_relu(hidden, 1, W1, &x, b1, h);
    for (size_t i = 0; i < hidden; i++)
        sum += W2[i] * h[i];
    return sum;
}
// endregion

static double without_relu(double x)
{
    double sum = 0;
    for (size_t i = 0; i < hidden; i++)
        sum += W2[i] * (W1[i] * x + b1[i]);
    return sum;
}

int main(void)
{
    double largest = 0;
    for (double x = -2; x <= 2; x += 0.25)
        largest = fmax(largest, fabs(without_relu(x)));
    value("top", tent(0));
    value("left", tent(-1.5));
    value("right", tent(1.5));
    value("largest_without_relu", largest);
    alt("A tent: the output is %g up to x = -1, rises in a straight line to %g at x = 0, falls in "
        "a "
        "straight line to %g at x = 1 and stays there. Beside it the three parts whose sum it is, "
        "each a straight line with one bend.",
        tent(-1), tent(0), tent(1));
    block("curves", "x", "1 relu(x + 1)", "-2 relu(x)", "1 relu(x - 1)", "their sum");
    for (int i = -8; i <= 8; i++) {
        double x = i / 4.0, h[hidden];
        dense_relu(hidden, 1, W1, &x, b1, h);
        row(x, W2[0] * h[0], W2[1] * h[1], W2[2] * h[2], tent(x));
    }
    return 0;
}
