// Questions about network_gradient: the loss of one example, and its gradient by every weight.
//
// All shapes have sizes that differ. Hidden units are dead for one example and alive for the next,
// and no pre-activation is near 0, where relu has a kink (network.h).
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"
#include "network.h"

static size_t scratch_size(struct shape s)
{
    return 3 * s.hidden + 2 * s.classes;
}

// Room to work, whose content means nothing.
static double *dirty_scratch(struct shape s)
{
    double *room = output(scratch_size(s));
    for (size_t i = 0; i < scratch_size(s); i++)
        room[i] = random_between(-9, 9);
    return room;
}

// Block by block, so that the report says which one is wrong.
#define expect_blocks(dw, shape, want, oracle, tolerance)                                          \
    do {                                                                                           \
        double *dW1 = dw, *db1 = dw + start_b1(shape), *dW2 = dw + start_W2(shape),                \
               *db2 = dw + start_b2(shape);                                                        \
        const double *blocks_ = ORACLE(want);                                                      \
        expect_matrix(dW1, (shape).hidden, (shape).inputs, oracle(blocks_), tolerance);            \
        expect_vector(db1, (shape).hidden, oracle(blocks_ + start_b1(shape)), tolerance);          \
        expect_matrix(dW2, (shape).classes, (shape).hidden, oracle(blocks_ + start_W2(shape)),     \
                      tolerance);                                                                  \
        expect_vector(db2, (shape).classes, oracle(blocks_ + start_b2(shape)), tolerance);         \
    } while (0)

// ---- By hand ----

#define BY_HAND(values) closed_forms(values, "by hand")

static const double by_hand_want[] = {-2,   -1, 0,   0,     -3, -1.5, -1,  0,   -1.5,
                                      0.75, 0,  0.5, -0.75, 0,  -0.5, 0.5, -0.5};

static const double *half_at(size_t n, const double *start, size_t label)
{
    double *sum = scratch(n);
    memcpy(sum, start, n * sizeof *sum);
    sum[n - 2] += label == 0 ? -0.5 : 0.5;
    sum[n - 1] += label == 1 ? -0.5 : 0.5;
    return sum;
}

GROUP(by_hand, "a network of 2, 3 and 2, worked by hand: both classes get 1/2")
{
    // z1 = (1.5, -1, 1), logits = (9, 9), dlogits = (1/2, -1/2), dy1 = (-1, 2, -1.5).
    struct shape shape = given_shape(2, 3, 2);
    size_t n = weight_count(shape), label = given_size("label", 1);
    // clang-format off
    const double weights[] = {1, -1, 2, 1, -1, 0,  0.5, -6, 3, // W1, b1
                              2, 1, -1, 4, -3, 2,  7,   1};    // W2, b2
    // clang-format on
    const double *w = given_vector("w", n, weights);
    const double *x = given_vector("x", shape.inputs, (double[]){2, 1});
    double *dw = in_out("dw", n, scratch(n)), *room = dirty_scratch(shape);
    expect_scalar(network_gradient(shape, w, x, label, room, dw), closed_form(log(2), "log 2"),
                  within(1e-14, 1e-14));
    expect_blocks(dw, shape, by_hand_want, BY_HAND, within_each(1e-14, 1e-14));

    // Weights and inputs that are 0: then both classes are as likely, and only b2 is told to change.
    struct shape other = given_shape(2, 3, 2);
    size_t any = given_size("any", random_size(0, 1));
    const double *zeros = given_vector("zeros", n, scratch(n));
    const double *nothing = given_vector("nothing", 2, (double[]){0, random_between(1, 2)});
    double *started = scratch(n);
    for (size_t i = 0; i < n; i++)
        started[i] = floor(random_between(-9, 9));
    double *sum = in_out("sum", n, started), *space = dirty_scratch(other);
    expect_scalar(network_gradient(other, zeros, nothing, any, space, sum),
                  closed_form(log(2), "log 2"), within(1e-14, 1e-14));
    expect_vector(sum, n, closed_forms(half_at(n, started, any), "what was there, and ±1/2 in b2"),
                  within_each(1e-14, 0));
}

// ---- GSL ----

struct network {
    struct shape shape;
    double *w;
    const double *x;
    size_t label, place;
};

static double loss_along(double moved, void *params)
{
    const struct network *net = params;
    double kept = net->w[net->place];
    net->w[net->place] = moved;
    double loss = loss_of(net->shape, net->w, net->x, net->label);
    net->w[net->place] = kept;
    return loss;
}

static const double *slopes_by_gsl(struct shape s, const double *w, const double *x, size_t label)
{
    struct network net = {s, scratch(weight_count(s)), x, label, 0};
    memcpy(net.w, w, weight_count(s) * sizeof *w);
    double *slopes = scratch(weight_count(s)), error;
    for (net.place = 0; net.place < weight_count(s); net.place++) {
        gsl_function f = {&loss_along, &net};
        gsl_deriv_central(&f, w[net.place], 1e-3, &slopes[net.place], &error);
    }
    return slopes;
}

#define BY_GSL(values) all_by_gsl(values, "gsl_deriv_central, weight by weight")

GROUP(differences, "GSL's differences agree, block by block")
{
    struct shape shape = given_shape(4, 5, 3);
    size_t n = weight_count(shape);
    double *weights = scratch(n), *examples = scratch(2 * shape.inputs);
    draw_network(shape, 2, weights, examples);
    const double *w = given_vector("w", n, weights);
    for (size_t e = 0; e < 2; e++) {
        size_t label = given_size("label", 2 - e);
        const double *x = given_vector("x", shape.inputs, examples + e * shape.inputs);
        double *dw = in_out("dw", n, scratch(n)), *room = dirty_scratch(shape);
        call(network_gradient(shape, w, x, label, room, dw));
        expect_blocks(dw, shape, slopes_by_gsl(shape, w, x, label), BY_GSL, within(1e-8, 1e-6));
    }
}

// ---- The complex step ----

#define BY_COMPLEX_STEP(values) closed_forms(values, COMPLEX_STEP)

static const double *gradient_of(struct shape s, const double *w, const double *x, size_t label)
{
    return add_gradient(s, w, x, label, scratch(weight_count(s)));
}

static void ask_shape(size_t inputs, size_t hidden, size_t classes, size_t right)
{
    struct shape shape = given_shape(inputs, hidden, classes);
    size_t n = weight_count(shape), label = given_size("label", right);
    double *weights = scratch(n), *example = scratch(shape.inputs);
    draw_network(shape, 1, weights, example);
    const double *w = given_vector("w", n, weights);
    const double *x = given_vector("x", shape.inputs, example);
    double *dw = in_out("dw", n, scratch(n)), *room = dirty_scratch(shape);
    expect_scalar(network_gradient(shape, w, x, label, room, dw),
                  closed_form(loss_of(shape, w, x, label), "-log(softmax(logits)[label])"),
                  within(1e-12, 1e-12));
    expect_blocks(dw, shape, gradient_of(shape, w, x, label), BY_COMPLEX_STEP,
                  within(1e-12, 1e-12));
}

GROUP(to_twelve_digits, "for networks of many shapes the complex step agrees to twelve digits")
{
    ask_shape(3, 7, 5, 0);
    ask_shape(6, 2, 4, 3);
    ask_shape(1, 4, 3, 1);
    ask_shape(2, 1, 3, 2);
    ask_shape(5, 3, 2, 1);
    ask_shape(1, 1, 1, 0);
    ask_shape(2, 70, 3, 1);
    ask_shape(90, 2, 12, 11);
}

// ---- Over a batch ----

GROUP(over_a_batch, "the gradient is added to what is there: over examples it sums")
{
    struct shape shape = given_shape(3, 4, 6);
    size_t n = weight_count(shape);
    double *weights = scratch(n), *examples = scratch(3 * shape.inputs), *sum = scratch(n);
    draw_network(shape, 3, weights, examples);
    draw(n, sum);
    const double *w = given_vector("w", n, weights);
    double *dw = in_out("dw", n, sum), *room = dirty_scratch(shape);
    for (size_t e = 0; e < 3; e++) {
        size_t label = given_size("label", 2 * e);
        const double *x = given_vector("x", shape.inputs, examples + e * shape.inputs);
        call(network_gradient(shape, w, x, label, room, dw));
        expect_blocks(dw, shape, add_gradient(shape, w, x, label, sum), BY_COMPLEX_STEP,
                      within(1e-12, 1e-11));
    }
}

// ---- Large logits ----

GROUP(large_logits, "a network that is very sure, and wrong, has a finite loss and gradient")
{
    struct shape shape = given_shape(2, 3, 4);
    size_t n = weight_count(shape), label = given_size("label", 2);
    double *weights = scratch(n), *example = scratch(shape.inputs);
    draw_network(shape, 1, weights, example);
    weights[start_b2(shape)] = 1000;
    weights[start_b2(shape) + 3] = -1000;
    const double *w = given_vector("w", n, weights);
    const double *x = given_vector("x", shape.inputs, example);
    double *dw = in_out("dw", n, scratch(n)), *room = dirty_scratch(shape);
    expect_scalar(network_gradient(shape, w, x, label, room, dw),
                  closed_form(loss_of(shape, w, x, label), "-log(softmax(logits)[label])"),
                  within(1e-11, 1e-12));
    expect_blocks(dw, shape, gradient_of(shape, w, x, label), BY_COMPLEX_STEP,
                  within(1e-12, 1e-11));
}

QUESTIONS(network_gradient, &by_hand, &differences, &to_twelve_digits, &over_a_batch, &large_logits)
