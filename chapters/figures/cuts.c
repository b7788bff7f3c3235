// cuts.c: the valley of chapter 0, cut through the point (1, 0) along either weight, with the
// slopes of the two cuts; and a prediction with one weight matrix of one row, worked by hand in the
// text.
#include "figure.h"

#include "gradients.h"
#include "valley.h"

// The loss of y_pred = dot(W, x) with x = (1, 2) and y_true = 5: both stand still, W moves.
// region f_of_w
static double f(size_t n, const double *W, void *params)
{
    (void)params;
    const double x[2] = {1, 2}, y_true = 5;
    double y_pred = 0;
    for (size_t j = 0; j < n; j++)
        y_pred += W[j] * x[j];
    return (y_pred - y_true) * (y_pred - y_true);
}
// endregion

int main(void)
{
    double W[2] = {1, 1}, grad[2];
    value("loss_at_11", f(2, W, NULL));
    numerical_gradient(f, NULL, 2, W, 1e-5, grad);
    value("by_w0", grad[0]);
    value("by_w1", grad[1]);

    double x[2] = {1, 0}, steepness = 4;
    numerical_gradient(valley, &steepness, 2, x, 1e-5, grad);
    double here = valley(2, x, &steepness);
    value("here", here);
    value("slope_u", grad[0]);
    value("slope_v", grad[1]);

    // Two partial slopes of 0, and yet a slope: the lower of |u| and |v| along the diagonal.
    double diagonal = sqrt(0.5), t = 1e-3;
    value("lower_slope", fmin(fabs(t * diagonal), fabs(t * diagonal)) / t);

    alt("Two curves through one point of the valley, (1, 0), where the loss is %g. Along w0, with "
        "w1 held still, the curve rises there with the slope %.3g. Along w1, with w0 held still, "
        "it falls with the slope %.3g.",
        here, grad[0], grad[1]);
    block("along w0", "moved by", "loss", "tangent");
    for (int i = -10; i <= 10; i++) {
        double s = i * 0.15;
        row(s, valley(2, (double[]){1 + s, 0}, &steepness), here + grad[0] * s);
    }
    block("along w1", "moved by", "loss", "tangent");
    for (int i = -10; i <= 16; i++) {
        double s = i * 0.15;
        row(s, valley(2, (double[]){1, s}, &steepness), here + grad[1] * s);
    }
    return 0;
}
