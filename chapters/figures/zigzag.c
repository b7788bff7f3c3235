// zigzag.c: gradient descent at the best constant rate in a narrow valley; and the same steps
// counted along the valley and across it.
#include "figure.h"

#include "gradients.h"
#include "valley.h"

enum { STEPS = 40 };

// The walk from (0, 1). Says how far from the formula its parts along the valley and across it are. Returns how far
// from the lowest point it ends.
static double walk(void)
{
    const double steepness = 16;
    double A[4], b[2], scratch[2], w[2] = {0, 1};
    valley_matrix(steepness, A, b);
    const double along_0 = w[0] + w[1] - 4, across_0 = w[0] - w[1];

    double rate = 0, worst = 0, turns = 0, before = -1;
    block("walk", "w0", "w1", "loss");
    row(w[0], w[1], valley(2, w, (double[]){steepness}));
    for (int t = 1; t <= STEPS; t++) {
        // region step
        rate = descend_quadratic(2, A, b, 4, 64, 1, scratch, w);
        // endregion
        row(w[0], w[1], valley(2, w, (double[]){steepness}));
        double along = (w[0] + w[1] - 4) / along_0, across = (w[0] - w[1]) / across_0;
        worst = fmax(worst, fabs(along - pow(15.0 / 17, t)));
        worst = fmax(worst, fabs(across - pow(-15.0 / 17, t)));
        turns += (across_0 * across > 0) != (before > 0);
        before = across_0 * across;
    }
    value("rate", rate);
    value("steps", STEPS);
    value("turns", turns);
    value("worst", worst);
    value("factor", 15.0 / 17);
    value("distance", valley_distance(w));
    value("start_loss", 25);
    return valley_distance(w);
}

// In the valley of chapter 0: a step at the best rate.
static void by_hand(void)
{
    double A[4], b[2], scratch[2], x[2] = {0, 1};
    valley_matrix(4, A, b);
    quadratic_gradient(2, A, b, x, scratch);
    value("hand_grad_u", scratch[0]);
    value("hand_grad_v", scratch[1]);
    value("hand_rate", descend_quadratic(2, A, b, 4, 16, 1, scratch, x));
    value("hand_u1", x[0]);
    value("hand_v1", x[1]);
    value("hand_along", x[0] + x[1] - 4);
    value("hand_across", x[0] - x[1]);
}

int main(void)
{
    double distance = walk();
    by_hand();
    alt("Contours of a valley four times as narrow as it is long. From (0, 1) gradient descent "
        "crosses the floor at each of its %d steps, and each of them shortens the way by the same "
        "small part: it comes to rest at (2, 2) only slowly, %.2g away after %d steps.",
        STEPS, distance, STEPS);
    return 0;
}
