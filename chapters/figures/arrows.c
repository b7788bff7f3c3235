// arrows.c: the way down at points of a valley, by the numerical gradient, across its contours.
#include "figure.h"

#include "gradients.h"
#include "valley.h"

enum { AROUND = 12 }; // points on each contour

// The loss at (1, 0), moved by a small step in the direction of this angle: its slope there.
static double slope_towards(double angle)
{
    double steepness = 4, h = 1e-5, u = h * cos(angle), v = h * sin(angle);
    return (valley(2, (double[]){1 + u, v}, &steepness) -
            valley(2, (double[]){1 - u, -v}, &steepness)) /
           (2 * h);
}

// In the page: a compass at a point. The slope in each direction, as far from the point as the arrows of
// the figure are long for their slopes, makes a circle; the steepest way down is its diameter.
static void compass(void)
{
    double steepness = 4, grad[2];
    double at[2] = {
        knob(.name = "w0", .label = "*w*_0", .start = 1.2, .from = 0, .to = 4, .step = 0.05),
        knob(.name = "w1", .label = "*w*_1", .start = 2.2, .from = 0.4, .to = 3.6, .step = 0.05)};
    double degrees = knob(.name = "towards", .label = "towards", .start = 60, .from = 0, .to = 360,
                          .step = 5, .unit = "°");
    if (!in_page)
        return;
    numerical_gradient(valley, &steepness, 2, at, 1e-5, grad);
    double u = cos(degrees * acos(-1) / 180), v = sin(degrees * acos(-1) / 180);
    double slope = grad[0] * u + grad[1] * v, length = hypot(grad[0], grad[1]);
    handle(.sideways = "w0", .upwards = "w1", .x = at[0], .y = at[1]);
    handle(.turns = "towards", .about_x = at[0], .about_y = at[1], .x = at[0] + 0.7 * u,
           .y = at[1] + 0.7 * v);
    double steepest = fmod(atan2(-grad[1], -grad[0]) * 180 / acos(-1) + 360, 360);
    double lowest = fmod(atan2(2 - at[1], 2 - at[0]) * 180 / acos(-1) + 360, 360);
    if (length < 1e-6)
        tell("This is the lowest point: the slope is 0 in every direction.");
    else
        tell(
            "Towards %.0f° the slope is %.2f. It is steepest down, −%.2f, towards %.0f°; the lowest point lies "
            "towards %.0f°.",
            degrees, slope, length, steepest, lowest);
    block("circle", "w0", "w1");
    for (int d = 0; d <= 360; d += 5) {
        double c = cos(d * acos(-1) / 180), s = sin(d * acos(-1) / 180);
        double down = fmax(0, -grad[0] * c - grad[1] * s);
        row(at[0] + 0.04 * down * c, at[1] + 0.04 * down * s);
    }
    block("steepest", "w0", "w1", "step in w0", "step in w1");
    row(at[0], at[1], -0.04 * grad[0], -0.04 * grad[1]);
    block("towards", "w0", "w1", "step in w0", "step in w1");
    row(at[0], at[1], 0.7 * u, 0.7 * v);
    block("down that way", "w0", "w1", "step in w0", "step in w1");
    row(at[0], at[1], 0.04 * fmax(0, -slope) * u, 0.04 * fmax(0, -slope) * v);
}

// Where chapter 0 got stuck.
static void where_stuck(double *steepness)
{
    double stuck[2] = {1.5, 1.5}, grad[2];
    numerical_gradient(valley, steepness, 2, stuck, 1e-5, grad);
    value("stuck_u", grad[0]);
    value("stuck_v", grad[1]);
}

// The gradient where the text stands, and a step down from there.
static void one_step(double *steepness, double *grad)
{
    double w[2] = {1, 0};
    numerical_gradient(valley, steepness, 2, w, 1e-5, grad);
    double next[2] = {w[0] - 0.04 * grad[0], w[1] - 0.04 * grad[1]};
    value("length", hypot(grad[0], grad[1]));
    value("step_u", next[0]);
    value("step_v", next[1]);
    value("loss_there", valley(2, w, steepness));
    value("loss_after", valley(2, next, steepness));
}

// All directions, a degree apart: the steepest one is the gradient's, its slope is the length.
static void all_directions(const double *grad)
{
    double steepest = -INFINITY, where = 0;
    for (int degree = 0; degree < 360; degree++) {
        double angle = degree * acos(-1) / 180, slope = slope_towards(angle);
        if (slope > steepest) {
            steepest = slope;
            where = degree;
        }
    }
    value("steepest", steepest);
    value("steepest_degree", where);
    value("gradient_degree", fmod(atan2(grad[1], grad[0]) * 180 / acos(-1) + 360, 360));
    double along = atan2(grad[0], -grad[1]); // a quarter turn from the gradient
    value("slope_along_contour", slope_towards(along));
}

// What is measured of the arrows: the cosine between one and its contour, at its worst, and the lengths of the
// gradients.
struct arrows {
    double worst, longest, shortest;
};

// The arrow that begins at the angle t of the contour whose loss is height.
static void arrow(double height, double t, double *steepness, struct arrows *arrows)
{
    double root = sqrt(height), sum = 4 + root * cos(t), difference = root * sin(t) / 2;
    double point[2] = {(sum + difference) / 2, (sum - difference) / 2};
    // region arrow
    double down[2];
    numerical_gradient(valley, steepness, 2, point, 1e-5, down);
    for (size_t k = 0; k < 2; k++)
        down[k] *= -0.04;
    // endregion
    row(point[0], point[1], down[0], down[1]);
    // The direction of the contour: how sum and difference change with t.
    double d_sum = -root * sin(t), d_difference = root * cos(t) / 2;
    double contour[2] = {(d_sum + d_difference) / 2, (d_sum - d_difference) / 2};
    double length = hypot(down[0], down[1]);
    double cosine =
        (down[0] * contour[0] + down[1] * contour[1]) / (length * hypot(contour[0], contour[1]));
    arrows->worst = fmax(arrows->worst, fabs(cosine));
    arrows->longest = fmax(arrows->longest, length / 0.04);
    arrows->shortest = fmin(arrows->shortest, length / 0.04);
}

int main(void)
{
    double steepness = 4, grad[2];
    where_stuck(&steepness);
    one_step(&steepness, grad);
    all_directions(grad);
    compass();

    struct arrows arrows = {0, 0, INFINITY};
    block("arrows", "w0", "w1", "step in w0", "step in w1");
    const double heights[] = {1, 4, 9};
    for (size_t c = 0; c < 3; c++)
        for (int i = 0; i < AROUND; i++)
            arrow(heights[c], 2 * acos(-1) * (i + 0.5) / AROUND, &steepness, &arrows);
    value("worst_cosine", arrows.worst);
    value("points", 3 * AROUND);
    value("longest", arrows.longest);
    value("shortest", arrows.shortest);
    alt("Three contours of a valley, ellipses around the lowest point (2, 2), with %d arrows that "
        "begin on them and point down. Each stands at a right angle to its contour. The gradient "
        "is %.3g long where the contours lie closest together and %.2g where they lie farthest "
        "apart.",
        3 * AROUND, arrows.longest, arrows.shortest);
    return 0;
}
