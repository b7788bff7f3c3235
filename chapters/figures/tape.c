// tape.c: calculations written down on a tape, and walked backward.
#include "figure.h"

#include <math.h>

#include "backprop.h"

// ---- Writing a tape ----

// region write
// A tape that is being written. Each function appends a node with its value
// and returns its index.
struct tape {
    size_t n;
    struct node nodes[1024];
};

static size_t number(struct tape *t, double value)
{
    t->nodes[t->n] = (struct node){.operation = OP_INPUT, .value = value};
    return t->n++;
}

static size_t add(struct tape *t, size_t a, size_t b)
{
    double value = t->nodes[a].value + t->nodes[b].value;
    t->nodes[t->n] = (struct node){OP_ADD, a, b, .value = value};
    return t->n++;
}

static size_t multiply(struct tape *t, size_t a, size_t b)
{
    double value = t->nodes[a].value * t->nodes[b].value;
    t->nodes[t->n] = (struct node){OP_MUL, a, b, .value = value};
    return t->n++;
}
// endregion

static size_t power(struct tape *t, size_t a, double exponent)
{
    double value = pow(t->nodes[a].value, exponent);
    t->nodes[t->n] = (struct node){OP_POWER, a, 0, exponent, value, 0};
    return t->n++;
}

static size_t relu(struct tape *t, size_t a)
{
    t->nodes[t->n] = (struct node){OP_RELU, a, 0, 0, fmax(t->nodes[a].value, 0), 0};
    return t->n++;
}

// ---- Two tapes ----

static void twice(void)
{
    // region twice
    static struct tape t;
    size_t x = number(&t, 5), three = number(&t, 3);
    size_t sum = add(&t, x, three);
    multiply(&t, x, sum);
    tape_backward(t.n, t.nodes);
    // endregion
    value("twice_value", t.nodes[t.n - 1].value);
    value("twice_dx", t.nodes[x].grad);
    value("twice_dthree", t.nodes[three].grad);
    value("twice_dsum", t.nodes[sum].grad);
    value("twice_sum", t.nodes[sum].value);
}

static void circuit(void)
{
    static struct tape t;
    size_t x = number(&t, -2), y = number(&t, 5), z = number(&t, -4);
    multiply(&t, add(&t, x, y), z);
    tape_backward(t.n, t.nodes);
    value("circuit_value", t.nodes[t.n - 1].value);
    value("circuit_dx", t.nodes[x].grad);
    value("circuit_dy", t.nodes[y].grad);
    value("circuit_dz", t.nodes[z].grad);
}

// The expression of micrograd's README; its lines stand beside.
static void micrograd(void)
{
    static struct tape t;
    size_t a = number(&t, -4), b = number(&t, 2);
    size_t one = number(&t, 1), minus = number(&t, -1), two = number(&t, 2);
    size_t three = number(&t, 3), half = number(&t, 0.5), ten = number(&t, 10);
    size_t c = add(&t, a, b);                                            // c = a + b
    size_t d = add(&t, multiply(&t, a, b), power(&t, b, 3));             // d = a*b + b**3
    c = add(&t, c, add(&t, c, one));                                     // c += c + 1
    c = add(&t, c, add(&t, add(&t, one, c), multiply(&t, a, minus)));    // c += 1 + c + (-a)
    size_t sum = relu(&t, add(&t, b, a));                                // (b + a).relu()
    d = add(&t, d, add(&t, multiply(&t, d, two), sum));                  // d += d*2 + sum
    size_t difference = relu(&t, add(&t, b, multiply(&t, a, minus)));    // (b - a).relu()
    d = add(&t, d, add(&t, multiply(&t, three, d), difference));         // d += 3*d + that
    size_t e = add(&t, c, multiply(&t, d, minus));                       // e = c - d
    size_t f = power(&t, e, 2);                                          // f = e**2
    add(&t, multiply(&t, f, half), multiply(&t, ten, power(&t, f, -1))); // g = f/2 + 10/f
    tape_backward(t.n, t.nodes);
    value("micrograd_value", t.nodes[t.n - 1].value);
    value("micrograd_da", t.nodes[a].grad);
    value("micrograd_db", t.nodes[b].grad);
    value("micrograd_nodes", (double)t.n);
}

// ---- What it costs ----

// The score of a dense layer's outputs, summed, on a tape: m outputs, n inputs.
static void layer_on_a_tape(struct tape *t, size_t m, size_t n, const size_t *x, size_t *z)
{
    for (size_t i = 0; i < m; i++) {
        z[i] = number(t, 0.1); // the bias
        for (size_t j = 0; j < n; j++)
            z[i] = add(t, z[i], multiply(t, number(t, 0.3 + 0.01 * (double)(i + j)), x[j]));
    }
}

// The race's network, 2 inputs, 16 hidden units and 3 scores, for one point.
static void cost(void)
{
    static struct tape t;
    size_t x[2] = {number(&t, 0.5), number(&t, 0.7)}, z1[16], y1[16], z2[3];
    layer_on_a_tape(&t, 16, 2, x, z1);
    for (size_t i = 0; i < 16; i++)
        y1[i] = relu(&t, z1[i]);
    layer_on_a_tape(&t, 3, 16, y1, z2);
    add(&t, z2[0], add(&t, z2[1], z2[2]));
    double forward = 0, backward = 0, for_data = 0;
    // region count
    for (size_t i = 0; i < t.n; i++)
        if (t.nodes[i].operation == OP_MUL) {
            size_t b = t.nodes[i].b;
            forward += 1;                       // c = a b
            backward += 2;                      // da += dc b, db += dc a
            for_data += b == x[0] || b == x[1]; // b is data, not a weight
        }
    // endregion
    double inputs = 0;
    for (size_t i = 0; i < t.n; i++)
        inputs += t.nodes[i].operation == OP_INPUT;
    value("forward", forward);
    value("backward", backward);
    value("needed", backward - for_data);
    value("nodes", (double)t.n);
    value("weights", inputs - 2);
    // The network for pictures: 784 inputs, 100 hidden units, 10 classes.
    value("big_forward", 784 * 100 + 100 * 10);
    value("big_backward", 784 * 100 + 2 * 100 * 10);
    value("big_weights", 784 * 100 + 100 + 100 * 10 + 10);
}

int main(void)
{
    twice();
    circuit();
    micrograd();
    cost();
    return 0;
}
