// walks.c: a line through 60 points by gradient descent: with all points at each step, and with
// mini-batches, both from the same start.
#include <math.h>

#include "figure.h"

#include "sgd.h"

enum { N = 60, FULL_STEPS = 40, EPOCHS = 4, STARTS = 1000 };

struct points {
    double x[N], y[N];
};

// region line
// Of point i. Its loss is half the square of the error.
static void line(size_t n, const double *w, size_t i, void *data, double *grad)
{
    (void)n;
    const struct points *points = data;
    double x = points->x[i];
    double error = w[0] + w[1] * x - points->y[i];
    grad[0] = error;
    grad[1] = error * x;
}
// endregion

static double line_loss(const double *w, const struct points *points)
{
    double sum = 0;
    for (size_t i = 0; i < N; i++) {
        double error = w[0] + w[1] * points->x[i] - points->y[i];
        sum += error * error / 2;
    }
    return sum / N;
}

static void in_order(size_t *order)
{
    for (size_t i = 0; i < N; i++)
        order[i] = i;
}

int main(void)
{
    struct points points;
    uint64_t state = 4;
    for (size_t i = 0; i < N; i++) {
        points.x[i] = 0.4 + random_normal(&state);
        points.y[i] = 1 + 2 * points.x[i] + 1.5 * random_normal(&state);
    }

    // The bowl: 1/2 (w - lowest)' A (w - lowest) + floor, with A = (1, mean x; mean x, mean x^2).
    double x = 0, xx = 0, y = 0, xy = 0;
    for (size_t i = 0; i < N; i++) {
        x += points.x[i] / N;
        y += points.y[i] / N;
        xx += points.x[i] * points.x[i] / N;
        xy += points.x[i] * points.y[i] / N;
    }
    double lowest[2], det = xx - x * x;
    lowest[1] = (xy - x * y) / det;
    lowest[0] = y - lowest[1] * x;
    double half = (xx - 1) / 2, root = sqrt(half * half + x * x);
    value("a01", x);
    value("a11", xx);
    value("u", lowest[0]);
    value("v", lowest[1]);
    value("floor", line_loss(lowest, &points));
    value("least", 1 + half - root);
    value("greatest", 1 + half + root);
    value("limit", 2 / (1 + half + root));

    const double rate =
        knob(.name = "rate", .label = "*η*", .start = 0.2, .from = 0.02, .to = 1.6, .step = 0.02);
    const size_t batch_size =
        (size_t)knob(.name = "batch", .label = "batch", .start = 2, .from = 1, .to = 60, .step = 1);
    const uint64_t seed =
        (uint64_t)knob(.name = "seed", .label = "Shuffle again", .start = 9, .again = true);
    const double start[2] = {-3.5, 1};
    double w[2] = {start[0], start[1]}, scratch[4];
    size_t order[N];
    double fallen = 0;
    in_order(order);
    block("full", "w0", "w1", "loss");
    row(w[0], w[1], line_loss(w, &points));
    for (int t = 0; t < FULL_STEPS; t++) {
        double before = line_loss(w, &points);
        sgd_epoch(line, &points, 2, N, N, rate, &state, order, scratch, w);
        fallen += line_loss(w, &points) < before;
        row(w[0], w[1], line_loss(w, &points));
    }
    value("full_fallen", fallen);
    value("full_distance", hypot(w[0] - lowest[0], w[1] - lowest[1]));

    // A walk of mini-batches, step by step: an epoch of the shuffled points, batch by batch.
    double risen = 0, steps = 0;
    w[0] = start[0];
    w[1] = start[1];
    state = seed;
    block("mini", "w0", "w1", "loss");
    row(w[0], w[1], line_loss(w, &points));
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(N, &state, order);
        for (size_t used = 0; used < N; used += batch_size) {
            double before = line_loss(w, &points), grad[2];
            size_t taken = batch_size < N - used ? batch_size : N - used;
            minibatch_gradient(line, &points, 2, w, taken, order + used, scratch, grad);
            for (size_t i = 0; i < 2; i++)
                w[i] -= rate * grad[i];
            steps++;
            risen += line_loss(w, &points) > before;
            if (epoch < 2)
                row(w[0], w[1], line_loss(w, &points));
        }
    }
    tell(
        "In %d epochs: %.0f steps with batches of %zu, %.0f of them uphill. With all points descent leaves "
        "from *η* = 2/*λ* = %.2f on.",
        EPOCHS, steps, batch_size, risen, 2 / (1 + half + root));
    value("mini_risen", risen);
    value("mini_steps", steps);
    value("batch", (double)batch_size);
    value("rate", rate);
    value("full_steps", FULL_STEPS);
    value("examples", N);

    // The mean of many walks, and the mean distance of each, after 40 steps of either kind.
    double mean[2] = {0, 0}, distance = 0, at_40[2] = {start[0], start[1]};
    for (int t = 0; t < FULL_STEPS; t++) {
        in_order(order);
        sgd_epoch(line, &points, 2, N, N, rate, &state, order, scratch, at_40);
    }
    for (int walk = 0; walk < STARTS; walk++) {
        w[0] = start[0];
        w[1] = start[1];
        for (int t = 0; t < FULL_STEPS; t++) {
            double grad[2];
            size_t batch[N];
            for (size_t e = 0; e < batch_size; e++)
                batch[e] = random_below(&state, N);
            minibatch_gradient(line, &points, 2, w, batch_size, batch, scratch, grad);
            for (size_t i = 0; i < 2; i++)
                w[i] -= rate * grad[i];
        }
        mean[0] += w[0] / STARTS;
        mean[1] += w[1] / STARTS;
        distance += hypot(w[0] - at_40[0], w[1] - at_40[1]) / STARTS;
    }
    value("many", STARTS);
    value("mean_miss", hypot(mean[0] - at_40[0], mean[1] - at_40[1]));
    value("mean_distance", distance);
    value("full_gradients", FULL_STEPS * N);
    value("mini_gradients", 2.0 * N);
    value("mini_shown", 2.0 * N / (double)batch_size);

    alt("Contours of the loss of a line's two weights: ellipses around the lowest point, (%.2f, "
        "%.2f). "
        "From (%g, %g) the walk with all points goes there in a smooth curve. The walk with "
        "batches "
        "of %zu staggers the same way, and then staggers about the lowest point.",
        lowest[0], lowest[1], start[0], start[1], batch_size);
    return 0;
}
