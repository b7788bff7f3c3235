// Questions about training_step: the mean gradient over a batch, then a step with momentum.
//
// What is expected is computed without the chapter's functions: the gradient by the complex step
// (network.h), the step from its formula.
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
    struct training t = {
        .shape = given_shape(inputs, hidden, classes),
        .learning_rate = given_scalar("learning_rate", random_between(0.01, 0.05)),
        .beta = given_scalar("beta", random_between(0.5, 0.9)),
    };
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

// Labels that differ, from one at random on.
static const size_t *labels_of(size_t batch_size, size_t classes)
{
    size_t *labels = (size_t *)(void *)scratch(batch_size), first = random_size(0, classes - 1);
    for (size_t e = 0; e < batch_size; e++)
        labels[e] = (first + 2 * e) % classes;
    return labels;
}

// Room to work whose content means nothing, exactly as long as it has to be.
static double *dirty_scratch(struct shape s)
{
    size_t n = weight_count(s) + 3 * s.hidden + 2 * s.classes;
    double *room = output(n);
    for (size_t i = 0; i < n; i++)
        room[i] = random_between(1, 9);
    return room;
}

// Takes the step as it should be; returns the mean loss before it.
static double right_step(struct training *t, size_t batch_size, const double *X,
                         const size_t *labels)
{
    size_t n = weight_count(t->shape);
    double loss = 0, *sum = scratch(n), count = (double)batch_size;
    for (size_t e = 0; e < batch_size; e++) {
        const double *x = X + e * t->shape.inputs;
        loss += loss_of(t->shape, t->right_w, x, labels[e]) / count;
        add_gradient(t->shape, t->right_w, x, labels[e], sum);
    }
    for (size_t i = 0; i < n; i++) {
        t->right_velocity[i] = t->beta * t->right_velocity[i] + sum[i] / count;
        t->right_w[i] -= t->learning_rate * t->right_velocity[i];
    }
    return loss;
}

// One step, from where the learner's last one has ended.
static void ask_step(struct training *t, size_t count, const double *examples)
{
    struct shape shape = t->shape;
    double learning_rate = t->learning_rate, beta = t->beta, *velocity = t->velocity, *w = t->w;
    size_t n = weight_count(shape), batch_size = given_size("batch_size", count);
    const double *X = given_matrix("X", batch_size, shape.inputs, examples);
    const size_t *labels = given_sizes("labels", batch_size, labels_of(batch_size, shape.classes));
    double *room = dirty_scratch(shape);
    expect_scalar(
        training_step(shape, batch_size, X, labels, learning_rate, beta, room, velocity, w),
        closed_form(right_step(t, batch_size, X, labels), "the mean loss, before the step"),
        within(1e-12, 1e-12));
    expect_vector(velocity, n, closed_forms(t->right_velocity, ORACLE_OF_V), USUAL);
    expect_vector(w, n, closed_forms(t->right_w, ORACLE_OF_W), USUAL);
}

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

QUESTIONS(training_step, &from_rest, &mean_of_a_batch, &steps, &many, &no_momentum)
