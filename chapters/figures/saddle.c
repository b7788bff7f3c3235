// saddle.c: the smallest network of two layers, w0 and w1, on one example: y_pred = w1 w0 x with
// x = 1 and y_true = 1. Its loss has a saddle at (0, 0).
#include "figure.h"

#include <math.h>

#include "gradients.h"
#include "valley.h"

enum { STEPS = 400 };

// region gradient
// The gradient of 1/2 (w0 w1 - 1)^2.
static void gradient(size_t n, const double *w, void *params, double *grad)
{
    (void)n, (void)params;
    double error = w[0] * w[1] - 1;
    grad[0] = error * w[1];
    grad[1] = error * w[0];
}
// endregion

static double loss(const double *w)
{
    double error = w[0] * w[1] - 1;
    return error * error / 2;
}

// The curvature at w in the direction v, whose length need not be 1.
static double curvature(const double *w, const double *v)
{
    double scratch[4], Hv[2];
    // region curvature
    hessian_times_vector(gradient, NULL, 2, w, v, 1e-5, scratch, Hv);
    double along = v[0] * Hv[0] + v[1] * Hv[1];
    return along / (v[0] * v[0] + v[1] * v[1]);
    // endregion
}

// Walks from w with the rate 0.1, and shows every step that can be seen. Returns how many steps the
// loss was within 0.01 of the saddle's.
static double walk(const char *name, double *w)
{
    double lingered = 0, grad[2], shown[2] = {INFINITY, INFINITY};
    block(name, "w0", "w1", "loss");
    for (size_t t = 0; t <= STEPS; t++) {
        if (hypot(w[0] - shown[0], w[1] - shown[1]) > 0.05) {
            row(w[0], w[1], loss(w));
            shown[0] = w[0];
            shown[1] = w[1];
        }
        lingered += fabs(loss(w) - 0.5) < 0.01;
        gradient(2, w, NULL, grad);
        w[0] -= 0.1 * grad[0];
        w[1] -= 0.1 * grad[1];
    }
    return lingered;
}

static void valley_gradient(size_t n, const double *w, void *params, double *grad)
{
    double A[4], b[2];
    valley_matrix(*(double *)params, A, b);
    quadratic_gradient(n, A, b, w, grad);
}

int main(void)
{
    const double saddle[2] = {0, 0}, bottom[2] = {1, 1}, same[2] = {1, 1}, opposed[2] = {1, -1};
    value("rising", curvature(saddle, opposed));
    value("falling", curvature(saddle, same));
    value("bottom_same", curvature(bottom, same));
    value("bottom_opposed", curvature(bottom, opposed));

    double steepness = 4, scratch[4], Hv[2];
    const double somewhere[2] = {0.3, -0.7}, unit[2] = {1, 0};
    hessian_times_vector(valley_gradient, &steepness, 2, somewhere, unit, 1e-3, scratch, Hv);
    value("column_0", Hv[0]);
    value("column_1", Hv[1]);

    double near[2] = {1.5, -1.499}, on[2] = {1.5, -1.5}, off[2] = {-1.6, 1.35};
    double lingered = walk("near", near), stayed = walk("on", on);
    value("lingered", lingered);
    value("stayed_loss", loss(on));
    value("stayed_u", fabs(on[0]));
    value("left_loss", loss(near));
    walk("off", off);
    value("off_loss", loss(off));
    value("steps", STEPS);
    alt("Contours of a saddle between two curved valleys. Two walks come from the lower right, "
        "almost together. One begins exactly on the ridge's line, runs into the saddle at (0, 0) "
        "and stays. The other, begun %.3f beside it, stays near the saddle for %.0f of %d steps "
        "and then goes down into a valley. A third begins farther off and passes by the saddle.",
        0.001, lingered, STEPS);
    (void)stayed;
    return 0;
}
