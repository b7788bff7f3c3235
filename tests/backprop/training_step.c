// Questions about training_step: a batch forward and backward, a step with momentum, and the gauges.
//
// What is expected is computed without the chapter's functions: the gradient by the complex step
// (network.h), example by example, the step and the gauges from their formulas.
#include "questions.h"

#include <string.h>

#include "backprop.h"
#include "network.h"

#define USUAL within_each(1e-13, 1e-12)
#define ORACLE_OF_W "w - learning_rate v, the gradient by the complex step"
#define ORACLE_OF_V "beta v + the mean gradient by the complex step"

struct training {
    struct shape shape;
    double learning_rate, beta;
    double *velocity, *w;             // the learner's
    double *right_velocity, *right_w; // what they should be: known to the judge alone
};

static struct training begin(size_t inputs, size_t hidden, size_t classes, size_t examples,
                             double *X, bool at_rest)
{
    struct training t = {.shape = given_shape(inputs, hidden, classes)};
    t.learning_rate = given_scalar("learning_rate", random_between(0.01, 0.05));
    t.beta = given_scalar("beta", random_between(0.5, 0.9));
    size_t n = weight_count(t.shape);
    t.right_w = scratch(n);
    t.right_velocity = scratch(n);
    draw_network(t.shape, examples, t.right_w, X);
    if (!at_rest)
        draw(n, t.right_velocity);
    t.w = in_out("w", n, t.right_w);
    t.velocity = in_out("velocity", n, t.right_velocity);
    return t;
}

// The first of the classes of which the network is surest: a loss is least where the logit is greatest.
static size_t guess_of(struct shape s, const double *w, const double *x)
{
    size_t guess = 0;
    for (size_t k = 1; k < s.classes; k++)
        if (loss_of(s, w, x, k) < loss_of(s, w, x, guess))
            guess = k;
    return guess;
}

// Labels of which the network of the moment names about half rightly.
static const size_t *labels_of(const struct training *t, size_t batch_size, const double *X)
{
    size_t *labels = (size_t *)(void *)scratch(batch_size), first = random_size(0, 1);
    for (size_t e = 0; e < batch_size; e++) {
        size_t guess = guess_of(t->shape, t->right_w, X + e * t->shape.inputs);
        labels[e] = (guess + (e + first) % 2) % t->shape.classes;
    }
    return labels;
}

// Room to work whose content means nothing, exactly as long as it has to be.
static double *dirty_scratch(struct shape s, size_t batch_size)
{
    size_t n = weight_count(s) + batch_size * (3 * s.hidden + 2 * s.classes);
    double *room = output(n);
    for (size_t i = 0; i < n; i++)
        room[i] = random_between(1, 9);
    return room;
}

static struct gauges *given_gauges(void)
{
    _Static_assert(sizeof(struct gauges) % sizeof(double) == 0, "gauges are doubles");
    return (struct gauges *)(void *)output(sizeof(struct gauges) / sizeof(double));
}

// Takes the step as it should be; returns what its gauges say.
static struct gauges right_step(struct training *t, size_t batch_size, const double *X,
                                const size_t *labels)
{
    size_t n = weight_count(t->shape);
    struct gauges gauges = {0};
    double *sum = scratch(n), count = (double)batch_size, length = 0, moved = 0;
    for (size_t e = 0; e < batch_size; e++) {
        const double *x = X + e * t->shape.inputs;
        gauges.loss += loss_of(t->shape, t->right_w, x, labels[e]) / count;
        gauges.right += (guess_of(t->shape, t->right_w, x) == labels[e]) / count;
        add_gradient(t->shape, t->right_w, x, labels[e], sum);
    }
    for (size_t i = 0; i < n; i++) {
        double step = t->beta * t->right_velocity[i] + sum[i] / count;
        length = hypot(length, t->right_w[i]);
        moved = hypot(moved, step);
        t->right_velocity[i] = step;
        t->right_w[i] -= t->learning_rate * step;
    }
    gauges.ratio = t->learning_rate * moved / length;
    return gauges;
}

// One step, from where the learner's last one has ended.
static void ask_step_on(struct training *t, size_t count, const double *examples,
                        const size_t *classes)
{
    struct shape shape = t->shape;
    double learning_rate = t->learning_rate, beta = t->beta, *velocity = t->velocity, *w = t->w;
    size_t n = weight_count(shape), batch_size = given_size("batch_size", count);
    const double *X = given_matrix("X", batch_size, shape.inputs, examples);
    const size_t *labels = given_sizes("labels", batch_size, classes);
    double *room = dirty_scratch(shape, batch_size);
    struct gauges *gauges = given_gauges();
    call(training_step(shape, batch_size, X, labels, learning_rate, beta, room, velocity, w,
                       gauges));
    struct gauges right = ORACLE(right_step(t, batch_size, X, labels));
    expect_value(gauges->loss, closed_form(right.loss, "the mean loss, before the step"),
                 within(1e-12, 1e-12));
    expect_vector(velocity, n, closed_forms(t->right_velocity, ORACLE_OF_V), USUAL);
    expect_vector(w, n, closed_forms(t->right_w, ORACLE_OF_W), USUAL);
    expect_value(gauges->right,
                 closed_form(right.right, "the examples named rightly, over batch_size"),
                 within(1e-12, 0));
    expect_value(gauges->ratio, closed_form(right.ratio, "learning_rate ‖v after‖ / ‖w before‖"),
                 within(0, 1e-11));
}

#define ask_step(t, count, examples)                                                               \
    ask_step_on(t, count, examples, ORACLE(labels_of(t, count, examples)))

GROUP(from_rest, "the first step of all: one example, a velocity of zeros")
{
    double *X = scratch(4);
    struct training t = begin(4, 3, 2, 1, X, true);
    ask_step(&t, 1, X);
}

GROUP(mean_of_a_batch, "the mean over a batch of three examples, and a velocity that is kept")
{
    double *X = scratch(3 * 3);
    struct training t = begin(3, 5, 4, 3, X, false);
    ask_step(&t, 3, X);
}

GROUP(steps, "three steps in a row, on batches of two, one and three examples")
{
    double *X = scratch(6 * 6);
    struct training t = begin(6, 2, 3, 6, X, true);
    ask_step(&t, 2, X);
    ask_step(&t, 1, X + 2 * 6);
    ask_step(&t, 3, X + 3 * 6);
}

GROUP(many, "batches and networks may be large, and inputs may be 0")
{
    size_t inputs = 60, examples = 5;
    double *X = scratch(examples * inputs);
    struct training t = begin(inputs, 3, 2, examples, X, false);
    for (size_t i = 0; i < examples * inputs; i += 3)
        X[i] = fabs(X[i]) < 1 ? 0 : X[i];
    ask_step(&t, examples, X);

    double *crowd = scratch(230 * 2);
    struct training batch = begin(2, 2, 3, 2, crowd, true);
    for (size_t i = 4; i < 230 * 2; i++)
        crowd[i] = crowd[i % 4] * random_between(0.8, 1.2);
    ask_step(&batch, 230, crowd);
}

GROUP(no_momentum, "without momentum the old velocity does not count")
{
    double *X = scratch(2 * 2);
    struct training t = begin(2, 4, 3, 2, X, false);
    t.beta = given_scalar("beta", 0);
    ask_step(&t, 2, X);
}

// W2 is 0 and the first two of b2 are alike, so that the network cannot tell these classes apart. The step
// is a long one and changes its mind.
GROUP(undecided, "of classes with equal logits the first is the network's choice, before the step")
{
    double *X = scratch(4 * 4);
    struct training t = begin(4, 2, 3, 4, X, true);
    size_t n = weight_count(t.shape);
    double bias = random_between(0.3, 0.8);
    for (size_t i = start_W2(t.shape); i < n; i++)
        t.right_w[i] = i < start_b2(t.shape) ? 0 : i < n - 1 ? bias : bias - 1;
    t.w = in_out("w", n, t.right_w);
    t.learning_rate = given_scalar("learning_rate", random_between(1, 2));
    ask_step_on(&t, 4, X, (const size_t[]){1, 0, 1, 1});
}

QUESTIONS(training_step, &from_rest, &mean_of_a_batch, &steps, &many, &no_momentum, &undecided)
