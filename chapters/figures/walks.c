// walks.c: a line through 60 points by gradient descent: with all points at each step, and with
// mini-batches, both from the same start.
#include <math.h>

#include "figure.h"

#include "sgd.h"

enum { N = 60, FULL_STEPS = 40, EPOCHS = 4, STARTS = 1000 };
static const double start[2] = {-3.5, 1}; // of every walk

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

static void make_points(struct points *points, uint64_t *state)
{
    for (size_t i = 0; i < N; i++) {
        points->x[i] = 0.4 + random_normal(state);
        points->y[i] = 1 + 2 * points->x[i] + 1.5 * random_normal(state);
    }
}

// The bowl: 1/2 (w - lowest)' A (w - lowest) + floor, with A = (1, mean x; mean x, mean x^2). Returns the rate from
// which on descent with all points leaves it.
static double bowl(const struct points *points, double lowest[2])
{
    double x = 0, xx = 0, y = 0, xy = 0;
    for (size_t i = 0; i < N; i++) {
        x += points->x[i] / N;
        y += points->y[i] / N;
        xx += points->x[i] * points->x[i] / N;
        xy += points->x[i] * points->y[i] / N;
    }
    double det = xx - x * x;
    lowest[1] = (xy - x * y) / det;
    lowest[0] = y - lowest[1] * x;
    double half = (xx - 1) / 2, root = sqrt(half * half + x * x);
    value("a01", x);
    value("a11", xx);
    value("u", lowest[0]);
    value("v", lowest[1]);
    value("floor", line_loss(lowest, points));
    value("least", 1 + half - root);
    value("greatest", 1 + half + root);
    value("limit", 2 / (1 + half + root));
    return 2 / (1 + half + root);
}

static void show(const double *w, const struct points *points)
{
    row(w[0], w[1], line_loss(w, points));
}

// The walk with all points; order (N) is as the last epoch leaves it.
static void full_walk(struct points *points, double rate, const double *lowest, uint64_t *state,
                      size_t *order)
{
    double w[2] = {start[0], start[1]}, scratch[4], fallen = 0;
    block("full", "w0", "w1", "loss");
    show(w, points);
    for (int t = 0; t < FULL_STEPS; t++) {
        double before = line_loss(w, points);
        sgd_epoch(line, points, 2, N, N, rate, state, order, scratch, w);
        fallen += line_loss(w, points) < before;
        show(w, points);
    }
    value("full_fallen", fallen);
    value("full_distance", hypot(w[0] - lowest[0], w[1] - lowest[1]));
}

// Moves w by a step with the examples of a batch.
static void step(struct points *points, double rate, size_t batch_size, const size_t *batch,
                 double *w)
{
    double scratch[4], grad[2];
    minibatch_gradient(line, points, 2, w, batch_size, batch, scratch, grad);
    for (size_t i = 0; i < 2; i++)
        w[i] -= rate * grad[i];
}

// A walk of mini-batches, step by step: an epoch of the shuffled points, batch by batch. `leaves` is the rate from
// which on descent with all points leaves.
static void mini_walk(struct points *points, double rate, size_t batch_size, double leaves,
                      uint64_t *state, size_t *order)
{
    double w[2] = {start[0], start[1]}, risen = 0, steps = 0;
    block("mini", "w0", "w1", "loss");
    show(w, points);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(N, state, order);
        for (size_t used = 0; used < N; used += batch_size) {
            double before = line_loss(w, points);
            step(points, rate, batch_size < N - used ? batch_size : N - used, order + used, w);
            steps++;
            risen += line_loss(w, points) > before;
            if (epoch < 2)
                show(w, points);
        }
    }
    tell(
        "In %d epochs: %.0f steps with batches of %zu, %.0f of them uphill. With all points descent leaves "
        "from *η* = 2/*λ* = %.2f on.",
        EPOCHS, steps, batch_size, risen, leaves);
    value("mini_risen", risen);
    value("mini_steps", steps);
}

// Where the walk with all points is after 40 steps.
static void full_end(struct points *points, double rate, uint64_t *state, double *w)
{
    double scratch[4];
    size_t order[N];
    for (int t = 0; t < FULL_STEPS; t++) {
        in_order(order);
        sgd_epoch(line, points, 2, N, N, rate, state, order, scratch, w);
    }
}

// The mean of many walks, and the mean distance of each, after 40 steps of either kind.
static void many_walks(struct points *points, double rate, size_t batch_size, uint64_t *state)
{
    double mean[2] = {0, 0}, distance = 0, at_40[2] = {start[0], start[1]};
    full_end(points, rate, state, at_40);
    for (int walk = 0; walk < STARTS; walk++) {
        double w[2] = {start[0], start[1]};
        for (int t = 0; t < FULL_STEPS; t++) {
            size_t batch[N];
            for (size_t e = 0; e < batch_size; e++)
                batch[e] = random_below(state, N);
            step(points, rate, batch_size, batch, w);
        }
        mean[0] += w[0] / STARTS;
        mean[1] += w[1] / STARTS;
        distance += hypot(w[0] - at_40[0], w[1] - at_40[1]) / STARTS;
    }
    value("many", STARTS);
    value("mean_miss", hypot(mean[0] - at_40[0], mean[1] - at_40[1]));
    value("mean_distance", distance);
}

int main(void)
{
    struct points points;
    uint64_t state = 4;
    make_points(&points, &state);
    double lowest[2], leaves = bowl(&points, lowest);
    const double rate =
        knob(.name = "rate", .label = "*η*", .start = 0.2, .from = 0.02, .to = 1.6, .step = 0.02);
    const size_t batch_size =
        (size_t)knob(.name = "batch", .label = "batch", .start = 2, .from = 1, .to = 60, .step = 1);
    const uint64_t seed =
        (uint64_t)knob(.name = "seed", .label = "Shuffle again", .start = 9, .again = true);
    size_t order[N];
    in_order(order);
    full_walk(&points, rate, lowest, &state, order);
    state = seed;
    mini_walk(&points, rate, batch_size, leaves, &state, order);
    value("batch", (double)batch_size);
    value("rate", rate);
    value("full_steps", FULL_STEPS);
    value("examples", N);
    many_walks(&points, rate, batch_size, &state);
    value("full_gradients", FULL_STEPS * N);
    value("mini_gradients", 2.0 * N);
    value("mini_shown", 2.0 * N / (double)batch_size);

    alt("Contours of the loss of a line's two weights: ellipses around the lowest point, (%.2f, %.2f). "
        "From (%g, %g) the walk with all points goes there in a smooth curve. The walk with batches "
        "of %zu staggers the same way, and then staggers about the lowest point.",
        lowest[0], lowest[1], start[0], start[1], batch_size);
    return 0;
}
