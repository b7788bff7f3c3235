// cliff.c: the valley's loss after some steps, for every learning rate; the power method on its
// matrix.
#include <math.h>

#include "figure.h"

#include "sgd.h"

static const double A[4] = {10, -6, -6, 10};

static void times_A(const double *v, double *Av)
{
    for (size_t i = 0; i < 2; i++)
        Av[i] = A[i * 2] * v[0] + A[i * 2 + 1] * v[1];
}

// 1/2 x'A x after `steps` steps from (-2, -1).
static double loss_after(size_t steps, double learning_rate)
{
    double x[2] = {-2, -1}, Ax[2];
    for (size_t t = 0; t < steps; t++) {
        times_A(x, Ax);
        x[0] -= learning_rate * Ax[0];
        x[1] -= learning_rate * Ax[1];
    }
    times_A(x, Ax);
    return (x[0] * Ax[0] + x[1] * Ax[1]) / 2;
}

// The power method by hand: the length of A v for v of length 1, the Rayleigh quotient, and the next v.
static void power_method(void)
{
    double v[2] = {1, 0}, Av[2];
    for (int t = 1; t <= 5; t++) {
        char name[24];
        times_A(v, Av);
        double length = hypot(Av[0], Av[1]);
        snprintf(name, sizeof name, "length_%d", t);
        value(name, length);
        snprintf(name, sizeof name, "rayleigh_%d", t);
        value(name, v[0] * Av[0] + v[1] * Av[1]);
        for (size_t i = 0; i < 2; i++) {
            v[i] = Av[i] / length;
            snprintf(name, sizeof name, "v%zu_%d", i, t);
            value(name, v[i]);
        }
    }
}

static void say_losses(double limit)
{
    value("start", loss_after(0, 0));
    value("below", loss_after(1000, 0.99 * limit));
    value("above", loss_after(1000, 1.01 * limit));
    value("at", loss_after(1000, limit));
    value("at_after_5", loss_after(5, limit));
    value("slow", loss_after(80, 0.01 * limit));
    value("factor_beyond", 1 - 1.2 * limit * 16);
}

static void show(size_t steps)
{
    char title[32];
    snprintf(title, sizeof title, "%zu steps", steps);
    block(title, "learning rate", "loss");
    for (int i = 0; i <= 160; i++) {
        double rate = 0.001 * i, loss = loss_after(steps, rate);
        if (loss > 1e-7 && loss < 1e7)
            row(rate, loss);
    }
}

int main(void)
{
    double ones[2] = {sqrt(0.5), sqrt(0.5)}, A_ones[2], scratch[4];
    power_method();
    double limit = largest_stable_rate(2, A, 50, scratch);
    value("limit", limit);
    times_A(ones, A_ones);
    value("ones", hypot(A_ones[0], A_ones[1]));
    say_losses(limit);
    alt("The loss of the valley after 5, 20 and 80 steps against the learning rate, on a "
        "logarithmic axis. Each curve falls from %.3g to its lowest point at or near 0.1, rises "
        "steeply, and crosses the same height at the rate %.4g. Beyond it the loss grows with the "
        "steps.",
        loss_after(0, 0), limit);
    show(5);
    show(20);
    show(80);
    return 0;
}
