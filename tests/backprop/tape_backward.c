// Questions about tape_backward: the grad of every node of a tape, from the values of all.
//
// The questions write their tapes themselves, forward. What the learner gets is as long as the tape
// and not one node longer; the grads in it are numbers left over from elsewhere.
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"

// ---- Writing a tape ----

#define LONGEST 260

struct tape {
    size_t n;
    struct node nodes[LONGEST];
};

static double value_of(const struct node *nodes, struct node node)
{
    double a = nodes[node.a].value, b = nodes[node.b].value;
    return node.operation == OP_ADD     ? a + b
           : node.operation == OP_MUL   ? a * b
           : node.operation == OP_POWER ? pow(a, node.exponent)
           : node.operation == OP_RELU  ? fmax(a, 0)
                                        : node.value;
}

// Appends a node; returns its index.
static size_t append(struct tape *tape, struct node node)
{
    node.value = value_of(tape->nodes, node);
    node.grad = random_between(2, 9);
    tape->nodes[tape->n] = node;
    return tape->n++;
}

static size_t number(struct tape *tape, double value)
{
    return append(tape, (struct node){.operation = OP_INPUT, .value = value});
}

static size_t add(struct tape *tape, size_t a, size_t b)
{
    return append(tape, (struct node){.operation = OP_ADD, .a = a, .b = b});
}

static size_t mul(struct tape *tape, size_t a, size_t b)
{
    return append(tape, (struct node){.operation = OP_MUL, .a = a, .b = b});
}

static size_t power(struct tape *tape, size_t a, double exponent)
{
    return append(tape, (struct node){.operation = OP_POWER, .a = a, .exponent = exponent});
}

static size_t relu(struct tape *tape, size_t a)
{
    return append(tape, (struct node){.operation = OP_RELU, .a = a});
}

// ---- Asking ----

static struct node *exact_copy(size_t n, const struct tape *tape)
{
    _Static_assert(sizeof(struct node) % sizeof(double) == 0, "a node is a number of doubles");
    size_t doubles = sizeof(struct node) / sizeof(double);
    return (struct node *)(void *)in_out(NULL, n * doubles,
                                         (const double *)(const void *)tape->nodes);
}

// A row each: operation, a, b, exponent, value.
static const double *rows_of(const struct tape *tape)
{
    double *rows = scratch(5 * tape->n);
    for (size_t i = 0; i < tape->n; i++) {
        const struct node *node = &tape->nodes[i];
        rows[5 * i] = node->operation;
        rows[5 * i + 1] = (double)node->a;
        rows[5 * i + 2] = (double)node->b;
        rows[5 * i + 3] = node->exponent;
        rows[5 * i + 4] = node->value;
    }
    return rows;
}

// How the report shows it.
#define ROWS                                                                                       \
    "(a row of tape: operation, a, b, exponent, value; operation 0 is OP_INPUT, 1 OP_ADD, "        \
    "2 OP_MUL, 3 OP_POWER, 4 OP_RELU)"

// The grads of all nodes, as the answer leaves them.
static double *grads_of(const struct tape *written)
{
    size_t n = given_size("n", written->n);
    given_matrix("tape", n, 5, rows_of(written));
    struct node *tape = exact_copy(n, written);
    double *grads = output(n);
    call(tape_backward(n, tape));
    for (size_t i = 0; i < n; i++)
        grads[i] = tape[i].grad;
    return grads;
}

// ---- By hand ----

static double whole(void)
{
    double size = floor(random_between(1, 8));
    return random_size(0, 1) ? size : -size;
}

static void ask_three(double a, double b, double c)
{
    struct tape tape = {0};
    size_t x = number(&tape, a), y = number(&tape, b), z = number(&tape, c);
    mul(&tape, add(&tape, x, y), z);
    double *grads = grads_of(&tape);
    expect_vector(grads, 5, closed_forms(((double[]){c, c, a + b, c, 1}), "(x + y) z: z, z, x + y"),
                  within_each(0, 0));

    struct tape product = {0};
    x = number(&product, a), y = number(&product, b);
    mul(&product, x, add(&product, x, y));
    grads = grads_of(&product);
    expect_vector(grads, 4, closed_forms(((double[]){2 * a + b, a, a, 1}), "x (x + y): 2x + y, x"),
                  within_each(0, 0));
}

// relu(x) + relu(y), times c: x is alive and y is dead.
static void ask_relu(double c)
{
    struct tape cut = {0};
    size_t x = number(&cut, fabs(whole())), y = number(&cut, -fabs(whole())), z = number(&cut, c);
    size_t alive = relu(&cut, x), dead = relu(&cut, y);
    double a = cut.nodes[x].value;
    mul(&cut, add(&cut, alive, dead), z);
    double *grads = grads_of(&cut);
    expect_vector(grads, 7,
                  closed_forms(((double[]){c, 0, a, c, c, c, 1}), "c where alive, 0 where dead"),
                  within_each(0, 0));
}

GROUP(by_hand,
      "(x + y) z at x = −2, y = 5, z = −4 and elsewhere; x (x + y); and relu, alive and dead " ROWS)
{
    ask_three(-2, 5, -4);
    double c = whole(), b = whole(), a = whole();
    ask_three(a, b, c);

    ask_relu(fabs(whole()));
    ask_relu(-fabs(whole()));
}

// ---- Any tape ----

// The slope of the last value along node `i`, with a slope beside each value on the way forward.
static double slope_along(const struct tape *tape, size_t i)
{
    double slope[LONGEST] = {0};
    slope[i] = 1;
    for (size_t j = i + 1; j < tape->n; j++) {
        struct node node = tape->nodes[j], a = tape->nodes[node.a], b = tape->nodes[node.b];
        double along_a = slope[node.a], along_b = slope[node.b];
        slope[j] = node.operation == OP_ADD   ? along_a + along_b
                   : node.operation == OP_MUL ? along_a * b.value + a.value * along_b
                   : node.operation == OP_POWER
                       ? node.exponent * pow(a.value, node.exponent - 1) * along_a
                   : node.operation == OP_RELU && a.value > 0 ? along_a
                                                              : 0;
    }
    return slope[tape->n - 1];
}

static const double *slopes_forward(const struct tape *tape)
{
    double *slopes = scratch(tape->n);
    for (size_t i = 0; i < tape->n; i++)
        slopes[i] = slope_along(tape, i);
    return slopes;
}
#define FORWARD "slopes carried forward, node by node"

struct moved {
    const struct tape *tape;
    size_t place;
};

static double result_along(double value, void *params)
{
    const struct moved *moved = params;
    struct tape tape = *moved->tape;
    for (size_t i = 0; i < tape.n; i++)
        tape.nodes[i].value = i == moved->place ? value : value_of(tape.nodes, tape.nodes[i]);
    return tape.nodes[tape.n - 1].value;
}

static const double *slopes_by_gsl(const struct tape *tape)
{
    double *slopes = scratch(tape->n), error;
    for (size_t i = 0; i < tape->n; i++) {
        gsl_function f = {&result_along, &(struct moved){tape, i}};
        gsl_deriv_central(&f, tape->nodes[i].value, 1e-4, &slopes[i], &error);
    }
    return slopes;
}

// Whether a node may follow: its value is neither near 0, nor large, nor at a kink.
static bool fits(const struct tape *tape, struct node node)
{
    double value = value_of(tape->nodes, node), a = tape->nodes[node.a].value;
    if (node.operation == OP_POWER && a < 0 && floor(node.exponent) != node.exponent)
        return false;
    return node.operation == OP_RELU || (fabs(value) > 0.3 && fabs(value) < 4);
}

// `inputs` numbers of both signs, then operations on nodes before, then a sum of the last three, so
// that much reaches the result, though not all.
static struct tape random_tape(size_t inputs, size_t length)
{
    const double exponents[] = {2, 3, -1, 0.5, 1.5, -2};
    struct tape tape = {0};
    for (size_t i = 0; i < inputs; i++)
        number(&tape, (i % 2 ? -1 : 1) * random_between(0.5, 2));
    JUDGE_ONLY(while (tape.n < length) {
        struct node node = {.operation = (enum operation)random_between(OP_ADD, OP_RELU + 0.999)};
        node.a = (size_t)random_between(0, (double)tape.n);
        node.exponent = exponents[(size_t)random_between(0, 6)];
        if (node.operation == OP_ADD || node.operation == OP_MUL)
            node.b = (size_t)random_between(0, (double)tape.n);
        if (fits(&tape, node) && (tape.nodes[node.a].value != 0 || node.operation == OP_ADD))
            append(&tape, node);
    })
    add(&tape, length - 1, add(&tape, length - 2, length - 3));
    return tape;
}

GROUP(random_tapes, "tapes at random: GSL's differences agree, and slopes carried forward do " ROWS)
{
    for (size_t turn = 0; turn < 6; turn++) {
        struct tape tape = random_tape(2 + turn % 3, 8 + 2 * turn);
        tape.n = told_size(tape.n);
        double *grads = grads_of(&tape);
        expect_vector(grads, tape.n, all_by_gsl(slopes_by_gsl(&tape), "gsl_deriv_central"),
                      within(1e-7, 1e-7));
        expect_vector(grads, tape.n, closed_forms(slopes_forward(&tape), FORWARD),
                      within_each(1e-12, 1e-12));
    }
}

// ---- Micrograd ----

// The expression of micrograd's README; its lines stand beside.
static struct tape micrograd(double at_a, double at_b, size_t *a, size_t *b)
{
    struct tape t = {0};
    *a = number(&t, at_a), *b = number(&t, at_b);
    size_t one = number(&t, 1), minus = number(&t, -1), two = number(&t, 2);
    size_t three = number(&t, 3), half = number(&t, 0.5), ten = number(&t, 10);

    size_t c = add(&t, *a, *b); // c = a + b
    size_t cube = power(&t, *b, 3);
    size_t d = add(&t, mul(&t, *a, *b), cube); // d = a*b + b**3
    c = add(&t, c, add(&t, c, one));           // c += c + 1
    size_t minus_a = mul(&t, *a, minus);
    c = add(&t, c, add(&t, add(&t, one, c), minus_a));             // c += 1 + c + (-a)
    size_t sum = relu(&t, add(&t, *b, *a));                        // (b + a).relu()
    d = add(&t, d, add(&t, mul(&t, d, two), sum));                 // d += d*2 + sum
    size_t difference = relu(&t, add(&t, *b, mul(&t, *a, minus))); // (b - a).relu()
    d = add(&t, d, add(&t, mul(&t, three, d), difference));        // d += 3*d + that
    size_t e = add(&t, c, mul(&t, d, minus));                      // e = c - d
    size_t f = power(&t, e, 2);                                    // f = e**2
    size_t last = mul(&t, ten, power(&t, f, -1));
    add(&t, mul(&t, f, half), last); // g = f/2 + 10/f
    return t;
}

GROUP(from_micrograd, "micrograd's expression, whose value is 24.7041, has the grads 138.8338 and "
                      "645.5773 " ROWS)
{
    size_t a, b;
    struct tape tape = micrograd(-4, 2, &a, &b);
    double *grads = grads_of(&tape);
    expect_value(grads[a], closed_form(138.8338, "micrograd's README"), within(5e-4, 0));
    expect_value(grads[b], closed_form(645.5773, "micrograd's README"), within(5e-4, 0));
    expect_vector(grads, tape.n, all_by_gsl(slopes_by_gsl(&tape), "gsl_deriv_central"),
                  within(1e-7, 1e-7));
    expect_value(grads[a], closed_form(280 * (0.5 - 10 / 2401.0), "−14 · −20 · (1/2 − 10/49²)"),
                 within(1e-12, 1e-12));
    expect_value(grads[b], closed_form(1302 * (0.5 - 10 / 2401.0), "−14 · −93 · (1/2 − 10/49²)"),
                 within(1e-12, 1e-12));

    // The same expression elsewhere.
    double at_b = random_between(1.5, 2.5);
    struct tape there = micrograd(random_between(-6, -3), at_b, &a, &b);
    grads = grads_of(&there);
    expect_vector(grads, there.n, closed_forms(slopes_forward(&there), FORWARD),
                  within_each(1e-10, 1e-10));
}

// ---- Edges ----

static const double *doubled(size_t n)
{
    double *grads = scratch(n);
    for (size_t i = 0; i < n; i++)
        grads[i] = ldexp(1, (int)(n - 1 - i));
    return grads;
}

GROUP(many_paths,
      "a node that is used often hears from each use, and each node is visited once " ROWS)
{
    struct tape tape = {0};
    size_t additions = told_size(random_size(40, 50)), x = number(&tape, random_between(1, 2));
    for (size_t i = 0; i < additions; i++) // 2^40 paths or more from x to the result
        x = add(&tape, x, x);
    double *grads = grads_of(&tape);
    expect_vector(grads, tape.n,
                  closed_forms(doubled(tape.n), "2 to the number of additions after it"),
                  within_each(0, 0));

    struct tape fourth = {0};
    x = number(&fourth, random_between(1, 2));
    size_t square = mul(&fourth, x, x);
    mul(&fourth, square, square);
    grads = grads_of(&fourth);
    expect_vector(grads, 3, closed_forms(slopes_forward(&fourth), FORWARD), within_each(0, 1e-14));

    // Both operands of everything are the same node.
    struct tape twice = {0};
    x = number(&twice, random_between(1, 2));
    power(&twice, add(&twice, mul(&twice, x, x), x), 3);
    grads = grads_of(&twice);
    expect_vector(grads, 4, closed_forms(slopes_forward(&twice), FORWARD), within_each(0, 1e-13));
}

GROUP(long_tapes,
      "a tape may have hundreds of nodes, small and large values, and powers of any kind " ROWS)
{
    struct tape tape = {0};
    size_t x = number(&tape, random_between(1, 2)), y = number(&tape, random_between(1e-9, 1e-8));
    size_t half = number(&tape, 0.5), sum = add(&tape, x, y);
    for (size_t i = 0; i < 120; i++)
        sum = add(&tape, mul(&tape, sum, half), i % 2 ? x : y);
    double *grads = grads_of(&tape);
    expect_vector(grads, tape.n, closed_forms(slopes_forward(&tape), FORWARD),
                  within_each(1e-12, 1e-12));

    const double exponents[] = {0, 1, -1, 2.5, -0.5, 7};
    for (size_t i = 0; i < 6; i++) {
        struct tape powers = {0};
        x = number(&powers, random_between(1, 2) * (i % 2 ? 1e3 : 1e-3));
        size_t factor = number(&powers, random_between(-3, -2));
        mul(&powers, power(&powers, x, exponents[i]), factor);
        grads = grads_of(&powers);
        expect_vector(grads, 4, closed_forms(slopes_forward(&powers), FORWARD),
                      within_each(1e-300, 1e-12));
    }
}

GROUP(bystanders, "what does not reach the result has grad 0; the result itself has grad 1 " ROWS)
{
    double a = whole(), b = whole(), c = whole() / 4;
    struct tape tape = {0};
    size_t x = number(&tape, a), unused = number(&tape, b), aside = mul(&tape, x, unused);
    size_t y = power(&tape, x, 2);
    relu(&tape, aside);
    mul(&tape, y, number(&tape, c));
    double *grads = grads_of(&tape);
    expect_vector(grads, tape.n,
                  closed_forms(((double[]){2 * a * c, 0, 0, c, 0, a * a, 1}), "by hand"),
                  within_each(0, 0));

    struct tape alone = {0};
    number(&alone, whole());
    grads = grads_of(&alone);
    expect_vector(grads, 1, closed_forms((double[]){1}, "itself"), within_each(0, 0));
}

GROUP(zeros,
      "slopes at 0: of a square 0, of the power 0 also, of relu 0, and of a product the other "
      "factor " ROWS)
{
    double a = random_between(1, 2);
    struct tape tape = {0};
    size_t zero = number(&tape, 0), y = number(&tape, a);
    size_t square = power(&tape, zero, 2), kink = relu(&tape, zero), linear = power(&tape, zero, 1);
    size_t product = mul(&tape, zero, y);
    size_t others = add(&tape, linear, product);
    add(&tape, add(&tape, square, kink), others);
    double *grads = grads_of(&tape);
    expect_vector(grads, tape.n,
                  closed_forms(((double[]){1 + a, 0, 1, 1, 1, 1, 1, 1, 1}),
                               "0 + 0 + 1 + y, and the rest by hand"),
                  within_each(1e-15, 1e-15));

    // 0 to the power 0 is 1, and does not change with its base.
    struct tape constant = {0};
    size_t base = number(&constant, 0), factor = number(&constant, a);
    mul(&constant, power(&constant, base, 0), factor);
    grads = grads_of(&constant);
    expect_vector(grads, 4, closed_forms(((double[]){0, 1, a, 1}), "by hand"),
                  within_each(0, 1e-15));

    // A factor of 0 behind relu, and a result of 0.
    struct tape dead = {0};
    size_t x = number(&dead, -a), none = number(&dead, 0);
    mul(&dead, relu(&dead, x), none);
    grads = grads_of(&dead);
    expect_vector(grads, 4, closed_forms((double[]){0, 0, 0, 1}, "by hand"), within_each(0, 0));
}

QUESTIONS(tape_backward, &by_hand, &random_tapes, &from_micrograd, &many_paths, &long_tapes,
          &bystanders, &zeros)
