// bends.c: three hidden units with relu make a tent; without relu the same weights make nothing.
#include "figure.h"

#include "engine.h"

enum { hidden = 3 };

// region tent
static double W1[hidden] = {1, 1, 1}, b1[hidden] = {1, 0, -1};
static double W2[hidden] = {1, -2, 1};

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

// In the page the reader moves the bends and turns the second weights. Returns whether there is relu.
static bool turned(void)
{
    b1[0] = -knob(.name = "bend0", .label = "bend 1", .start = -b1[0], .from = -2, .to = 2,
                  .step = 0.25);
    b1[1] = -knob(.name = "bend1", .label = "bend 2", .start = -b1[1], .from = -2, .to = 2,
                  .step = 0.25);
    b1[2] = -knob(.name = "bend2", .label = "bend 3", .start = -b1[2], .from = -2, .to = 2,
                  .step = 0.25);
    W2[0] = knob(.name = "weight0", .label = "weight 1", .start = W2[0], .from = -3, .to = 3,
                 .step = 0.5);
    W2[1] = knob(.name = "weight1", .label = "weight 2", .start = W2[1], .from = -3, .to = 3,
                 .step = 0.5);
    W2[2] = knob(.name = "weight2", .label = "weight 3", .start = W2[2], .from = -3, .to = 3,
                 .step = 0.5);
    const char *const names[] = {"bend0", "bend1", "bend2"};
    for (size_t i = 0; i < hidden; i++) {
        char name[16];
        handle(.sideways = names[i], .x = -b1[i], .y = 0);
        snprintf(name, sizeof name, "bend_%zu", i);
        value(name, -b1[i]);
        snprintf(name, sizeof name, "weight_%zu", i);
        value(name, W2[i]);
    }
    return knob(.name = "relu", .label = "relu", .choices = "on|off") == 0;
}

int main(void)
{
    bool with_relu = turned();
    value("with_relu", with_relu);
    tell(with_relu ? "Each unit brings one bend at most."
                   : "Without relu there is no bend, whatever the weights.");
    double largest = 0;
    for (double x = -2; x <= 2; x += 0.25)
        largest = fmax(largest, fabs(without_relu(x)));
    value("top", tent(0));
    value("left", tent(-1.5));
    value("right", tent(1.5));
    value("largest_without_relu", largest);
    alt("A tent: the output is %g up to x = -1, rises in a straight line to %g at x = 0, falls in "
        "a straight line to %g at x = 1 and stays there. Beside it the three parts whose sum it "
        "is, each a straight line with one bend.",
        tent(-1), tent(0), tent(1));
    block("curves", "x", "1 relu(x + 1)", "-2 relu(x)", "1 relu(x - 1)", "their sum");
    for (int i = -8; i <= 8; i++) {
        double x = i / 4.0, h[hidden];
        dense_relu(hidden, 1, W1, &x, b1, h);
        for (size_t j = 0; j < hidden && !with_relu; j++)
            h[j] = W1[j] * x + b1[j];
        row(x, W2[0] * h[0], W2[1] * h[1], W2[2] * h[2], with_relu ? tent(x) : without_relu(x));
    }
    return 0;
}
