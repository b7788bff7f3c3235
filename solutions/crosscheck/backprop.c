// Holds the solutions of chapter 5 against GSL's numerical differentiation, the network's gradient
// block by block, and reproduces three published examples.
#include <string.h>

#include "backprop.h"
#include "crosscheck.h"

#define ROUNDING 1e-13 // relative to the larger of 1 and the slope

// ---- One weight of many at a time ----

// A loss along weight i, the others at w.
struct line {
    loss_function *loss;
    void *params;
    size_t n, i;
    double *w;
};

static double along_weight(double value, void *params)
{
    const struct line *line = params;
    double kept = line->w[line->i];
    line->w[line->i] = value;
    double loss = line->loss(line->n, line->w, line->params);
    line->w[line->i] = kept;
    return loss;
}

static struct estimate gsl_partial(loss_function *loss, void *params, size_t n, double *w, size_t i)
{
    struct line line = {loss, params, n, i, w};
    return slope_by(gsl_deriv_central, along_weight, &line, w[i], 1e-3);
}

static void compare_partial(const char *name, size_t i, double ours, struct estimate gsl)
{
    char label[32];
    snprintf(label, sizeof label, "%s[%zu]", name, i);
    compare(label, (struct estimate){ours, ROUNDING * fmax(1, fabs(ours))}, gsl);
}

// ---- The graph ----

static double graph_loss(size_t n, const double *w_and_b, void *params)
{
    (void)n;
    const double *x_and_y = params;
    return fabs(x_and_y[1] - (x_and_y[0] * w_and_b[0] + w_and_b[1]));
}

static void check_graph_gradient(void)
{
    double x_and_y[] = {2, 4};
    table("graph_gradient at x = 2, w = 3, y_true = 4, with gsl_deriv_central");
    for (int b = 1; b >= -5; b -= 6) {
        double weights[] = {3, b}, dw, db;
        char label[32];
        graph_gradient(x_and_y[0], weights[0], weights[1], x_and_y[1], &dw, &db);
        snprintf(label, sizeof label, "dw, b = %d", b);
        compare(label, (struct estimate){dw, 0}, gsl_partial(graph_loss, x_and_y, 2, weights, 0));
        snprintf(label, sizeof label, "db, b = %d", b);
        compare(label, (struct estimate){db, 0}, gsl_partial(graph_loss, x_and_y, 2, weights, 1));
    }
}

// ---- Published numbers ----

// Prints what was computed beside what was published; `digits` come after the point.
static void reproduce(const char *label, double ours, double published, int digits)
{
    bool same = fabs(ours - published) <= 0.5000001 * pow(10, -digits);
    printf("  %-14s %14.*f %14.*f  %s\n", label, digits, ours, digits, published,
           same ? "as published" : "NOT as published");
    if (!same)
        rows.surprising++;
}

static void published(const char *what)
{
    printf("\n%s\n  %-14s %14s %14s\n", what, "", "solution", "published");
}

// ---- Tapes ----

static double value_of(const struct node *tape, const struct node *node)
{
    double a = tape[node->a].value, b = tape[node->b].value;
    switch (node->operation) {
    case OP_ADD:
        return a + b;
    case OP_MUL:
        return a * b;
    case OP_POWER:
        return pow(a, node->exponent);
    case OP_RELU:
        return fmax(a, 0);
    case OP_INPUT:
        break;
    }
    return node->value;
}

struct tape {
    size_t n;
    struct node *nodes;
};

// The result as a function of the first n numbers on the tape.
static double result(size_t n, const double *inputs, void *params)
{
    const struct tape *tape = params;
    for (size_t i = 0; i < tape->n; i++)
        tape->nodes[i].value = i < n ? inputs[i] : value_of(tape->nodes, &tape->nodes[i]);
    return tape->nodes[tape->n - 1].value;
}

static void compare_tape(const char *name, struct tape *tape, size_t n, double *inputs)
{
    double slopes[3];
    result(n, inputs, tape);
    tape_backward(tape->n, tape->nodes);
    for (size_t i = 0; i < n; i++)
        slopes[i] = tape->nodes[i].grad;
    for (size_t i = 0; i < n; i++)
        compare_partial(name, i, slopes[i], gsl_partial(result, tape, n, inputs, i));
}

static void check_tapes(void)
{
    double inputs[] = {-2, 5, -4};
    struct node nodes[] = {
        {.operation = OP_INPUT},
        {.operation = OP_INPUT},
        {.operation = OP_INPUT},
        {.operation = OP_ADD, .a = 0, .b = 1},
        {.operation = OP_MUL, .a = 3, .b = 2},
    };
    struct tape tape = {5, nodes};
    table("tape_backward of (x + y) z at -2, 5, -4, with gsl_deriv_central");
    compare_tape("input", &tape, 3, inputs);
    published("The same in the notes of CS231n");
    result(3, inputs, &tape);
    tape_backward(tape.n, tape.nodes);
    reproduce("by x", nodes[0].grad, -4, 0);
    reproduce("by y", nodes[1].grad, -4, 0);
    reproduce("by z", nodes[2].grad, 3, 0);
}

static void check_micrograd(void)
{
    double inputs[] = {-4, 2};
    struct node nodes[] = {
        {.operation = OP_INPUT},                          // 0  a
        {.operation = OP_INPUT},                          // 1  b
        {.operation = OP_INPUT, .value = 1},              // 2
        {.operation = OP_INPUT, .value = -1},             // 3
        {.operation = OP_INPUT, .value = 3},              // 4
        {.operation = OP_INPUT, .value = 0.5},            // 5
        {.operation = OP_INPUT, .value = 10},             // 6
        {.operation = OP_ADD, .a = 0, .b = 1},            // 7  c = a + b
        {.operation = OP_MUL, .a = 0, .b = 1},            // 8  a b
        {.operation = OP_POWER, .a = 1, .exponent = 3},   // 9  b^3
        {.operation = OP_ADD, .a = 8, .b = 9},            // 10 d = a b + b^3
        {.operation = OP_ADD, .a = 7, .b = 2},            // 11 c + 1
        {.operation = OP_ADD, .a = 7, .b = 11},           // 12 c += c + 1
        {.operation = OP_MUL, .a = 0, .b = 3},            // 13 -a
        {.operation = OP_ADD, .a = 12, .b = 12},          // 14 c + c
        {.operation = OP_ADD, .a = 14, .b = 2},           // 15
        {.operation = OP_ADD, .a = 15, .b = 13},          // 16 c += 1 + c + (-a)
        {.operation = OP_RELU, .a = 7},                   // 17 relu(b + a)
        {.operation = OP_MUL, .a = 10, .b = 4},           // 18 3 d
        {.operation = OP_ADD, .a = 18, .b = 17},          // 19 d += 2 d + relu(b + a)
        {.operation = OP_ADD, .a = 1, .b = 13},           // 20 b - a
        {.operation = OP_RELU, .a = 20},                  // 21 relu(b - a)
        {.operation = OP_MUL, .a = 19, .b = 4},           // 22 3 d
        {.operation = OP_ADD, .a = 19, .b = 22},          // 23
        {.operation = OP_ADD, .a = 23, .b = 21},          // 24 d += 3 d + relu(b - a)
        {.operation = OP_MUL, .a = 24, .b = 3},           // 25 -d
        {.operation = OP_ADD, .a = 16, .b = 25},          // 26 e = c - d
        {.operation = OP_POWER, .a = 26, .exponent = 2},  // 27 f = e^2
        {.operation = OP_MUL, .a = 27, .b = 5},           // 28 f / 2
        {.operation = OP_POWER, .a = 27, .exponent = -1}, // 29
        {.operation = OP_MUL, .a = 29, .b = 6},           // 30 10 / f
        {.operation = OP_ADD, .a = 28, .b = 30},          // 31 g = f / 2 + 10 / f
    };
    struct tape tape = {sizeof nodes / sizeof *nodes, nodes};
    table("tape_backward of micrograd's expression, with gsl_deriv_central");
    compare_tape("input", &tape, 2, inputs);
    published("The same in the README of micrograd");
    reproduce("g", result(2, inputs, &tape), 24.7041, 4);
    tape_backward(tape.n, tape.nodes);
    reproduce("by a", nodes[0].grad, 138.8338, 4);
    reproduce("by b", nodes[1].grad, 645.5773, 4);
}

// ---- The layers ----

enum { M = 2, N = 3 };

// dz'(W x + b) for w = (W, b, x), the loss whose gradient by the pre-activations is dz.
static double layer_loss(size_t n, const double *w, void *params)
{
    (void)n;
    const double *dz = params, *b = w + M * N, *x = b + M;
    double loss = 0;
    for (size_t i = 0; i < M; i++) {
        double z = b[i];
        for (size_t j = 0; j < N; j++)
            z += w[i * N + j] * x[j];
        loss += dz[i] * z;
    }
    return loss;
}

static void check_dense_backward(void)
{
    double w[] = {0.5, -0.3, 0.8, 0.2, 0.9, -0.4, 0.1, -0.2, 1.5, -0.7, 0.6}, dz[] = {0.7, -1.2};
    double dw[M * N + M] = {0}, dx[N];
    size_t n = sizeof w / sizeof *w;
    dense_backward(M, N, w, w + M * N + M, dz, dw, dw + M * N, dx);
    table("dense_backward, 2 outputs of 3 inputs, with gsl_deriv_central");
    for (size_t i = 0; i < M * N; i++)
        compare_partial("dW", i, dw[i], gsl_partial(layer_loss, dz, n, w, i));
    for (size_t i = 0; i < M; i++)
        compare_partial("db", i, dw[M * N + i], gsl_partial(layer_loss, dz, n, w, M * N + i));
    for (size_t i = 0; i < N; i++)
        compare_partial("dx", i, dx[i], gsl_partial(layer_loss, dz, n, w, M * N + M + i));
}

// The mean of the layer's losses over two examples, for w = (W, b, X); a row of dz for each.
static double batch_loss(size_t n, const double *w, void *params)
{
    double first[M * N + M + N], second[M * N + M + N], *dZ = params;
    memcpy(first, w, sizeof first);
    memcpy(second, w, (M * N + M) * sizeof *w);
    memcpy(second + M * N + M, w + n - N, N * sizeof *w);
    return (layer_loss(n, first, dZ) + layer_loss(n, second, dZ + M)) / 2;
}

// A row of dX belongs to the loss of its example, and the mean has half of that.
static void check_dense_backward_batch(void)
{
    double w[] = {0.5, -0.3, 0.8, 0.2, 0.9, -0.4, 0.1, -0.2, 1.5, -0.7, 0.6, 0.3, 1.1, -0.9};
    double dZ[] = {0.7, -1.2, -0.4, 0.9}, dw[M * N + M], dX[2 * N];
    size_t n = sizeof w / sizeof *w;
    dense_backward_batch(2, M, N, w, w + M * N + M, dZ, dw, dw + M * N, dX);
    table("dense_backward_batch, 2 examples, of their mean loss, with gsl_deriv_central");
    for (size_t i = 0; i < M * N; i++)
        compare_partial("dW", i, dw[i], gsl_partial(batch_loss, dZ, n, w, i));
    for (size_t i = 0; i < M; i++)
        compare_partial("db", i, dw[M * N + i], gsl_partial(batch_loss, dZ, n, w, M * N + i));
    for (size_t i = 0; i < 2 * N; i++)
        compare_partial("dX/2", i, dX[i] / 2, gsl_partial(batch_loss, dZ, n, w, M * N + M + i));
}

static double relu_loss(size_t n, const double *z, void *params)
{
    const double *dy = params;
    double loss = 0;
    for (size_t i = 0; i < n; i++)
        loss += dy[i] * fmax(z[i], 0);
    return loss;
}

static void check_relu_backward(void)
{
    double z[] = {0.4, -0.9, 1.3}, dy[] = {-0.6, 0.8, 1.1}, dz[3];
    relu_backward(3, z, dy, dz);
    table("relu_backward, away from the kink, with gsl_deriv_central");
    for (size_t i = 0; i < 3; i++)
        compare_partial("dz", i, dz[i], gsl_partial(relu_loss, dy, 3, z, i));
}

static double label_loss(size_t n, const double *logits, void *label)
{
    return cross_entropy(n, logits, *(const size_t *)label);
}

static void check_softmax_cross_entropy_backward(void)
{
    double logits[] = {0.3, 1.7, -0.8, 0.5}, dlogits[4];
    size_t label = 2;
    softmax_cross_entropy_backward(4, logits, label, dlogits);
    table("softmax_cross_entropy_backward, label 2, with gsl_deriv_central");
    for (size_t i = 0; i < 4; i++)
        compare_partial("dlogits", i, dlogits[i], gsl_partial(label_loss, &label, 4, logits, i));
}

// ---- The network ----

enum { INPUTS = 4, HIDDEN = 5, CLASSES = 3, BATCH = 2 };
enum { WEIGHTS = HIDDEN * INPUTS + HIDDEN + CLASSES * HIDDEN + CLASSES };
enum { ROOM = 3 * HIDDEN + 2 * CLASSES };

static const struct shape shape = {INPUTS, HIDDEN, CLASSES};
static const size_t labels[BATCH] = {2, 0};

// From this state no pre-activation is closer to 0 than 0.2, much farther than the steps of 1e-3
// can move it. Of the hidden units 2 are alive for the first example and 4 for the second.
static void draw_network(double *w, double *X)
{
    uint64_t state = 12;
    for (size_t i = 0; i < WEIGHTS; i++)
        w[i] = 2 * random_uniform(&state) - 1;
    for (size_t i = 0; i < BATCH * INPUTS; i++)
        X[i] = 2 * random_uniform(&state) - 1;
}

// The mean loss of the batch.
static double network_loss(size_t n, const double *w, void *X)
{
    double loss = 0, room[ROOM], unused[WEIGHTS];
    (void)n;
    for (size_t e = 0; e < BATCH; e++)
        loss += network_gradient(shape, w, (double *)X + e * INPUTS, labels[e], room, unused);
    return loss / BATCH;
}

static double norm(size_t n, const double *v)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += v[i] * v[i];
    return sqrt(sum);
}

static const size_t sizes[] = {HIDDEN * INPUTS, HIDDEN, CLASSES *HIDDEN, CLASSES};
static const char *const names[] = {"dW1", "db1", "dW2", "db2"};

// ||ours - gsl|| / (||ours|| + ||gsl||) of each block; 1e-6 is what gradient_check allows.
static void compare_blocks(const double *ours, const struct estimate *gsl)
{
    printf("\nThe same by blocks: norms, and that of the difference over their sum\n");
    printf("  %-14s %12s %12s %7s\n", "", "solution", "GSL", "differ");
    for (size_t block = 0, i = 0; block < 4; i += sizes[block++]) {
        double slopes[WEIGHTS], difference[WEIGHTS];
        for (size_t j = 0; j < sizes[block]; j++) {
            slopes[j] = gsl[i + j].value;
            difference[j] = ours[i + j] - slopes[j];
        }
        double a = norm(sizes[block], ours + i), b = norm(sizes[block], slopes);
        double relative = norm(sizes[block], difference) / (a + b);
        printf("  %-14s %12.9f %12.9f %7.1e %s\n", names[block], a, b, relative,
               relative <= 1e-9 ? "agrees" : "does NOT agree");
        if (!(relative <= 1e-9))
            rows.surprising++;
    }
}

static void check_network_gradient(double *ours, struct estimate *gsl)
{
    double w[WEIGHTS], X[BATCH * INPUTS], room[ROOM];
    draw_network(w, X);
    memset(ours, 0, WEIGHTS * sizeof *ours);
    for (size_t e = 0; e < BATCH; e++)
        network_gradient(shape, w, X + e * INPUTS, labels[e], room, ours);
    for (size_t i = 0; i < WEIGHTS; i++)
        ours[i] /= BATCH;

    table("network_gradient, mean of 2 examples, some weights, with gsl_deriv_central");
    for (size_t block = 0, i = 0; block < 4; block++)
        for (size_t j = 0; j < sizes[block]; j++, i++) {
            gsl[i] = gsl_partial(network_loss, X, WEIGHTS, w, i);
            if (j % (sizes[block] / 4 + 1) == 0)
                compare_partial(names[block], j, ours[i], gsl[i]);
        }
    compare_blocks(ours, gsl);
}

static void check_gradient_check(const double *ours)
{
    double w[WEIGHTS], X[BATCH * INPUTS], grad[WEIGHTS];
    draw_network(w, X);
    size_t verdict = gradient_check(network_loss, X, 4, sizes, w, ours);
    printf("\ngradient_check of that gradient: %zu of 4 blocks agree\n", verdict);
    rows.surprising += verdict != 4;
    for (size_t block = 0, i = 0; block < 4; i += sizes[block++]) {
        memcpy(grad, ours, sizeof grad);
        grad[i] += 1e-4 * norm(sizes[block], ours + i);
        verdict = gradient_check(network_loss, X, 4, sizes, w, grad);
        printf("  with an error of 1e-4 in %s: block %zu is found\n", names[block], verdict);
        rows.surprising += verdict != block;
    }
}

// The same gradient along one direction, right and with one slope a thousandth of its length off.
static void check_directional_check(const double *ours)
{
    double w[WEIGHTS], X[BATCH * INPUTS], grad[WEIGHTS], v[WEIGHTS], room[WEIGHTS];
    draw_network(w, X);
    memcpy(grad, ours, sizeof grad);
    for (size_t i = 0; i < WEIGHTS; i++)
        v[i] = i % 2 ? 0.5 : -0.7;
    grad[0] += 1e-3 * norm(WEIGHTS, ours);
    double right = directional_check(network_loss, X, WEIGHTS, w, ours, v, 1e-5, room);
    double wrong = directional_check(network_loss, X, WEIGHTS, w, grad, v, 1e-5, room);
    printf("\ndirectional_check of it: %s; with an error of 1e-3: %s\n",
           right < 1e-7 ? "it agrees" : "IT DOES NOT AGREE", wrong > 1e-5 ? "found" : "NOT FOUND");
    rows.surprising += !(right < 1e-7) + !(wrong > 1e-5);
}

// A step from a velocity of 0.1 everywhere, with GSL's slopes on the other side.
static void check_training_step(const struct estimate *gsl)
{
    const double learning_rate = 0.1, beta = 0.9;
    double w[WEIGHTS], before[WEIGHTS], X[BATCH * INPUTS], v[WEIGHTS];
    double room[WEIGHTS + BATCH * ROOM];
    struct gauges gauges;
    draw_network(w, X);
    memcpy(before, w, sizeof w);
    for (size_t i = 0; i < WEIGHTS; i++)
        v[i] = 0.1;
    training_step(shape, BATCH, X, labels, learning_rate, beta, room, v, w, &gauges);
    table("training_step, with the step that the slopes of gsl_deriv_central give");
    for (size_t block = 0, i = 0; block < 4; i += sizes[block++])
        for (size_t j = 0; j < 2; j++) {
            struct estimate g = gsl[i + j];
            struct estimate expected = {before[i + j] - learning_rate * (beta * 0.1 + g.value),
                                        learning_rate * g.error};
            compare_partial(names[block] + 1, j, w[i + j], expected);
        }
}

// ---- Mazur's example ----

// A layer of two sigmoids: y = 1 / (1 + exp(-(W x + b))).
static void sigmoids(const double *W, const double *x, double b, double *y)
{
    for (size_t i = 0; i < 2; i++)
        y[i] = 1 / (1 + exp(-(W[2 * i] * x[0] + W[2 * i + 1] * x[1] + b)));
}

// Half the sum of the squared errors, for the eight weights.
static double mazur_loss(size_t n, const double *w, void *params)
{
    (void)n;
    (void)params;
    double x[] = {0.05, 0.10}, y1[2], y2[2];
    sigmoids(w, x, 0.35, y1);
    sigmoids(w + 4, y1, 0.60, y2);
    return ((y2[0] - 0.01) * (y2[0] - 0.01) + (y2[1] - 0.99) * (y2[1] - 0.99)) / 2;
}

// Both layers go backward through dense_backward. A tape cannot: it has no exponential. The slope
// of a sigmoid is y (1 - y).
static void mazur_gradient(const double *w, double *dw)
{
    double x[] = {0.05, 0.10}, target[] = {0.01, 0.99}, y1[2], y2[2], dy1[2], dz[2], db[2] = {0, 0};
    sigmoids(w, x, 0.35, y1);
    sigmoids(w + 4, y1, 0.60, y2);
    memset(dw, 0, 8 * sizeof *dw);
    for (size_t i = 0; i < 2; i++)
        dz[i] = (y2[i] - target[i]) * y2[i] * (1 - y2[i]);
    dense_backward(2, 2, w + 4, y1, dz, dw + 4, db, dy1);
    for (size_t i = 0; i < 2; i++)
        dz[i] = dy1[i] * y1[i] * (1 - y1[i]);
    dense_backward(2, 2, w, x, dz, dw, db, NULL);
}

static void check_mazur(void)
{
    const double after[] = {0.149780716, 0.19956143,  0.24975114,  0.29950229,
                            0.35891648,  0.408666186, 0.511301270, 0.561370121};
    const int digits[] = {9, 8, 8, 8, 8, 9, 9, 9};
    double w[] = {0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55}, dw[8];
    mazur_gradient(w, dw);
    table("Mazur's two layers of sigmoids, by dense_backward, with gsl_deriv_central");
    for (size_t i = 0; i < 8; i++)
        compare_partial("dw", i + 1, dw[i], gsl_partial(mazur_loss, NULL, 8, w, i));
    published("The same in \"A step by step backpropagation example\": a step of 0.5");
    reproduce("E", mazur_loss(8, w, NULL), 0.298371109, 9);
    for (size_t i = 0; i < 8; i++) {
        char label[8];
        snprintf(label, sizeof label, "w%zu", i + 1);
        reproduce(label, w[i] - 0.5 * dw[i], after[i], digits[i]);
    }
}

int main(void)
{
    double ours[WEIGHTS];
    struct estimate gsl[WEIGHTS];
    title("Chapter 5, Backpropagation");
    check_graph_gradient();
    check_tapes();
    check_micrograd();
    check_relu_backward();
    check_dense_backward();
    check_dense_backward_batch();
    check_softmax_cross_entropy_backward();
    check_network_gradient(ours, gsl);
    check_gradient_check(ours);
    check_directional_check(ours);
    check_training_step(gsl);
    check_mazur();
    return summary();
}
