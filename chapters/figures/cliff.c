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

static const size_t counts[] = {5, 20, 80};

int main(void)
{
    // By hand: the length of A v for v of length 1, and the Rayleigh quotient.
    const char *names[] = {"length_1", "length_2", "length_3", "length_4", "length_5"};
    const char *quotients[] = {"rayleigh_1", "rayleigh_2", "rayleigh_3", "rayleigh_4",
                               "rayleigh_5"};
    const char *v0[] = {"v0_1", "v0_2", "v0_3", "v0_4", "v0_5"};
    const char *v1[] = {"v1_1", "v1_2", "v1_3", "v1_4", "v1_5"};
    double v[2] = {1, 0}, Av[2];
    for (size_t t = 0; t < 5; t++) {
        times_A(v, Av);
        double length = hypot(Av[0], Av[1]);
        value(names[t], length);
        value(quotients[t], v[0] * Av[0] + v[1] * Av[1]);
        v[0] = Av[0] / length;
        v[1] = Av[1] / length;
        value(v0[t], v[0]);
        value(v1[t], v[1]);
    }
    double scratch[4], limit = largest_stable_rate(2, A, 50, scratch);
    value("limit", limit);
    v[0] = v[1] = sqrt(0.5);
    times_A(v, Av);
    value("ones", hypot(Av[0], Av[1]));

    double start = loss_after(0, 0);
    value("start", start);
    value("below", loss_after(1000, 0.99 * limit));
    value("above", loss_after(1000, 1.01 * limit));
    value("at", loss_after(1000, limit));
    value("at_after_5", loss_after(5, limit));
    value("slow", loss_after(80, 0.01 * limit));
    value("factor_beyond", 1 - 1.2 * limit * 16);
    alt("The loss of the valley after 5, 20 and 80 steps against the learning rate, on a "
        "logarithmic "
        "axis. Each curve falls from %.3g to its lowest point at or near 0.1, rises steeply, and "
        "crosses "
        "the same height at the rate %.4g. Beyond it the loss grows with the steps.",
        start, limit);
    for (size_t k = 0; k < 3; k++) {
        char title[32];
        snprintf(title, sizeof title, "%zu steps", counts[k]);
        block(title, "learning rate", "loss");
        for (int i = 0; i <= 160; i++) {
            double rate = 0.001 * i, loss = loss_after(counts[k], rate);
            if (loss > 1e-7 && loss < 1e7)
                row(rate, loss);
        }
    }
    return 0;
}
