// Questions about gradient_check: the first block of a gradient that is not what differences say.
//
// Right gradients are closed forms. Wrong ones are those with a flaw put in on purpose, and those
// of the known mistakes of the exercises before (mistakes.h, which include_mistakes.sh has made).
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"
#include "mistakes.h"
#include "network.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

// ---- Losses with a gradient in closed form ----

// scale (offset + sum of a sin w + 1/2 (sum of b w)^2); every number as long as there are weights.
struct hills {
    size_t n;
    double scale, offset;
    double *a, *b;
};

static double height(size_t n, const double *w, void *params)
{
    const struct hills *h = params;
    double sines = h->offset, sum = 0; // in this order, so that large sines may cancel the offset
    if (n != h->n)
        return NAN;
    for (size_t i = 0; i < n; i++) {
        sines += h->a[i] * sin(w[i]);
        sum += h->b[i] * w[i];
    }
    return h->scale * (sines + 0.5 * sum * sum);
}

static double *slopes(const struct hills *h, const double *w)
{
    double *grad = scratch(h->n), sum = 0;
    for (size_t i = 0; i < h->n; i++)
        sum += h->b[i] * w[i];
    for (size_t i = 0; i < h->n; i++)
        grad[i] = h->scale * (h->a[i] * cos(w[i]) + h->b[i] * sum);
    return grad;
}

// Hills at random: every slope has a share of its own, and the loss is of size `scale`.
static struct hills random_hills(size_t n, double scale)
{
    struct hills h = {n, scale, random_between(1, 2), scratch(n), scratch(n)};
    for (size_t i = 0; i < n; i++) {
        h.a[i] = (i % 2 ? -1 : 1) * random_between(0.5, 1);
        h.b[i] = random_between(-0.2, 0.2);
    }
    return h;
}

// A point at random. No slope of a sine is near 0 there.
static double *random_point(size_t n)
{
    double *w = scratch(n);
    for (size_t i = 0; i < n; i++)
        w[i] = random_between(0.3, 1) * (i % 3 == 2 ? -1 : 1);
    return w;
}

// ---- Asking ----

#define BLOCKS 4
static const size_t sizes[BLOCKS] = {3, 1, 4, 2}; // the blocks start at 0, 3, 4 and 8
static const size_t starts[BLOCKS + 1] = {0, 3, 4, 8, 10};
#define WEIGHTS 10

// Asks about the gradient `values` of hills `h` at `point`. `want` is the index to be returned.
static void ask(struct hills *h, const double *point, const double *values, size_t want,
                const char *why)
{
    size_t blocks = given_size("blocks", BLOCKS);
    const double *grad = given_vector("grad", WEIGHTS, values);
    double *w = in_out("w", WEIGHTS, point);
    expect_integer(gradient_check(height, h, blocks, sizes, w, grad), want, why);
}

// ---- Right and wrong, at any scale ----

static const double scales[] = {1e-6, 1, 1e6};

GROUP(any_scale, "losses of size 1e-6, 1 and 1e6: right gradients agree, wrong ones do not")
{
    for (size_t i = 0; i < COUNT(scales); i++) {
        struct hills h = random_hills(WEIGHTS, scales[i]);
        double *w = random_point(WEIGHTS), *grad = slopes(&h, w);
        ask(&h, w, grad, BLOCKS, "the gradient is right: blocks");
        grad[starts[i + 1]] *= -1;
        ask(&h, w, grad, i + 1, "one slope has the wrong sign");
        grad[starts[i + 1]] *= -1;
        for (size_t j = starts[i]; j < starts[i + 1]; j++)
            grad[j] *= 2;
        ask(&h, w, grad, i, "a block points the right way, but is twice as long");
    }

    // At 0 the loss is 0 and all but linear: no step is too small, and hardly one too large.
    struct hills flat = random_hills(WEIGHTS, 1);
    flat.offset = 0;
    double *origin = scratch(WEIGHTS), *grad = slopes(&flat, origin);
    ask(&flat, origin, grad, BLOCKS, "the gradient is right: blocks");
    grad[starts[2]] *= 2;
    ask(&flat, origin, grad, 2, "one slope is twice as large");
}

// ---- Which block ----

GROUP(which_block, "the first bad block is found, wherever it stands")
{
    struct hills h = random_hills(WEIGHTS, 1);
    double *w = random_point(WEIGHTS), *right = slopes(&h, w), *grad = scratch(WEIGHTS);
    for (size_t bad = 0; bad < BLOCKS; bad++) {
        memcpy(grad, right, WEIGHTS * sizeof *right);
        grad[starts[bad + 1] - 1] += 0.1; // the last of the block
        ask(&h, w, grad, bad, "only this block is bad");
    }
    for (size_t first = 0; first + 1 < BLOCKS; first++) {
        memcpy(grad, right, WEIGHTS * sizeof *right);
        grad[starts[first]] += 0.01;
        grad[WEIGHTS - 1] += 1;
        ask(&h, w, grad, first, "this block is bad, and so is the last");
    }

    struct hills one = random_hills(5, 1);
    size_t blocks = given_size("blocks", 1), size = 5;
    double *point = random_point(5), *single = slopes(&one, point);
    const double *grad_of_one = given_vector("grad", 5, single);
    double *w_of_one = in_out("w", 5, point);
    expect_integer(gradient_check(height, &one, blocks, &size, w_of_one, grad_of_one), 1,
                   "one block, and it is right");
    single[4] += 0.01;
    grad_of_one = given_vector("grad", 5, single);
    expect_integer(gradient_check(height, &one, blocks, &size, w_of_one, grad_of_one), 0,
                   "one block, and it is bad");
}

// ---- How large an error ----

static void scale_block(double *grad, size_t block, double factor)
{
    for (size_t j = starts[block]; j < starts[block + 1]; j++)
        grad[j] *= factor;
}

GROUP(how_large, "each block is measured by its own length: errors of 1e-5 count, of 1e-7 do not")
{
    for (size_t turn = 0; turn < 3; turn++) {
        struct hills h = random_hills(WEIGHTS, 1);
        double *w = random_point(WEIGHTS), *grad = slopes(&h, w);
        scale_block(grad, turn, 1 + 2e-7);
        ask(&h, w, grad, BLOCKS, "‖a − b‖ is 1e-7 of ‖a‖ + ‖b‖");
        scale_block(grad, turn + 1, 1 + 2e-5);
        ask(&h, w, grad, turn + 1, "‖a − b‖ is 1e-5 of ‖a‖ + ‖b‖");
    }

    // The first block is 1e7 times as long as the third; the loss is still of size 1.
    struct hills h = random_hills(WEIGHTS, 1);
    double *w = random_point(WEIGHTS);
    for (size_t i = 0; i < WEIGHTS; i++) {
        h.b[i] = 0;
        h.a[i] *= i < starts[1] ? 1e4 : i >= starts[2] && i < starts[3] ? 1e-3 : 1;
        h.offset -= i < starts[1] ? h.a[i] * sin(w[i]) : 0;
    }
    double *grad = slopes(&h, w);
    ask(&h, w, grad, BLOCKS, "the gradient is right, its blocks of very different length");
    scale_block(grad, 2, 1 + 2e-4);
    ask(&h, w, grad, 2, "‖a − b‖ is 1e-4 of ‖a‖ + ‖b‖, but 1e-11 of the whole gradient");

    // The second block's slope is 1e-6, and that of a loss of 2.6: it is short, but not zero.
    struct hills gentle = random_hills(WEIGHTS, 1);
    gentle.offset = 2.6;
    for (size_t i = 0; i < WEIGHTS; i++) {
        gentle.b[i] = 0;
        gentle.a[i] = i == starts[1] ? 1e-6 / cos(w[i]) : 0.1 * gentle.a[i];
        gentle.offset -= gentle.a[i] * sin(w[i]);
    }
    grad = slopes(&gentle, w);
    scale_block(grad, 1, 1.001);
    ask(&gentle, w, grad, 1, "‖a − b‖ is 5e-4 of ‖a‖ + ‖b‖, and neither is zero");

    // Within a block the slopes may differ: one of 1e-7 cannot be measured well, and need not be.
    struct hills mixed = random_hills(WEIGHTS, 1);
    for (size_t block = 0; block < BLOCKS; block += 2)
        for (size_t i = starts[block] + 1; i < starts[block + 1]; i++) {
            mixed.a[i] *= 1e-7;
            mixed.b[i] = 0;
        }
    grad = slopes(&mixed, w);
    ask(&mixed, w, grad, BLOCKS, "the gradient is right; in two blocks only one slope is large");
    grad[starts[1]] *= 1.01;
    ask(&mixed, w, grad, 1, "the second block is wrong by 1e-2");
}

// ---- Zeros ----

GROUP(zeros,
      "a block on which the loss does not depend, or at its minimum, agrees with zeros alone")
{
    for (size_t i = 0; i < COUNT(scales); i++) {
        struct hills h = random_hills(WEIGHTS, scales[i]);
        double *w = random_point(WEIGHTS);
        for (size_t j = starts[1]; j < starts[2]; j++)
            h.a[j] = h.b[j] = 0; // the loss does not depend on the second block
        for (size_t j = starts[2]; j < starts[3]; j++) {
            h.b[j] = 0;
            w[j] = copysign(acos(0), -h.a[j]); // the third is at its minimum
        }
        h.offset += 8;
        double *grad = slopes(&h, w);
        ask(&h, w, grad, BLOCKS, "two of the blocks are 0, and the gradient says so");
        grad[starts[2] - 1] = 0.1 * scales[i];
        ask(&h, w, grad, 1, "the loss does not depend on the second block");
        grad[starts[2] - 1] = 0;
        grad[starts[3] - 1] = 0.1 * scales[i];
        ask(&h, w, grad, 2, "the third block is at its minimum");
        grad[starts[3] - 1] = 0;
        for (size_t j = starts[3]; j < WEIGHTS; j++)
            grad[j] = 0;
        ask(&h, w, grad, 3, "the last block is not 0, but the gradient says so");
    }

    // What is zero depends on how large the loss is, and not on its sign.
    for (int sign = 1; sign >= -1; sign -= 2) {
        struct hills h = random_hills(WEIGHTS, sign > 0 ? 1e-6 : 1);
        double *w = random_point(WEIGHTS);
        h.offset = sign > 0 ? 3 : -12;
        for (size_t j = 0; j < WEIGHTS; j++) {
            h.b[j] = 0;
            if (j >= starts[2] && j < starts[3])
                w[j] = copysign(acos(0), -h.a[j]);
            h.offset -= sign > 0 ? h.a[j] * sin(w[j]) : 0;
        }
        double *grad = slopes(&h, w);
        ask(&h, w, grad, BLOCKS,
            sign > 0 ? "the loss is 3e-6, and the gradient is right"
                     : "the loss is negative, and the gradient is right");
        for (double slope = 5e-11; sign > 0 && slope < 1e-9; slope *= 10) {
            grad[starts[3] - 1] = slope;
            ask(&h, w, grad, 2, "the loss is 3e-6: what is greater than 3e-15 is not 0");
        }
    }
}

// ---- Not a number ----

GROUP(not_finite, "a NaN or an infinity never agrees")
{
    const double bad[] = {NAN, INFINITY, -INFINITY, NAN};
    for (size_t block = 0; block < BLOCKS; block++) {
        struct hills h = random_hills(WEIGHTS, 1);
        double *w = random_point(WEIGHTS), *grad = slopes(&h, w);
        grad[starts[block]] = bad[block];
        ask(&h, w, grad, block, "the first number of this block is not finite");
        grad = slopes(&h, w);
        grad[starts[block + 1] - 1] = bad[(block + 1) % BLOCKS];
        ask(&h, w, grad, block, "the last number of this block is not finite");
    }
    struct hills flat = random_hills(WEIGHTS, 1);
    for (size_t j = starts[2]; j < starts[3]; j++)
        flat.a[j] = flat.b[j] = 0;
    double *w = random_point(WEIGHTS), *grad = slopes(&flat, w);
    grad[starts[2]] = NAN;
    ask(&flat, w, grad, 2, "the loss does not depend on the block that holds a NaN");
    grad[starts[2]] = 0;
    ask(&flat, w, grad, BLOCKS, "the gradient is right");
}

// ---- The point ----

GROUP(put_back, "w is bit for bit what it was, whatever the answer")
{
    const size_t bad_blocks[] = {1, BLOCKS - 1, BLOCKS};
    for (size_t i = 0; i < COUNT(bad_blocks); i++) {
        size_t bad = bad_blocks[i]; // none, when it is BLOCKS
        struct hills h = random_hills(WEIGHTS, 1);
        const double *point = random_point(WEIGHTS);
        double *slope = slopes(&h, point), *w = in_out("w", WEIGHTS, point);
        if (bad < BLOCKS)
            slope[starts[bad]] += 0.1;
        const double *grad = given_vector("grad", WEIGHTS, slope);
        size_t blocks = given_size("blocks", BLOCKS);
        expect_integer(gradient_check(height, &h, blocks, sizes, w, grad), bad,
                       bad < BLOCKS ? "this block is bad" : "the gradient is right");
        expect_vector(w, WEIGHTS, closed_forms(point, "w as it was"), within_each(0, 0));
    }
}

// ---- The mistakes of the exercises before ----

// What is expected is found out with GSL, weight by weight.
struct along {
    loss_function *loss;
    void *params;
    size_t n, place;
    double *w;
};

static double loss_along(double moved, void *params)
{
    const struct along *a = params;
    double kept = a->w[a->place];
    a->w[a->place] = moved;
    double loss = a->loss(a->n, a->w, a->params);
    a->w[a->place] = kept;
    return loss;
}

static size_t first_bad(loss_function *loss, void *params, size_t blocks, const size_t *sizes_of,
                        size_t n, const double *point, const double *grad)
{
    struct along along = {loss, params, n, 0, scratch(n)};
    memcpy(along.w, point, n * sizeof *point);
    gsl_function f = {&loss_along, &along};
    for (size_t block = 0, i = 0; block < blocks; block++) {
        double difference = 0, length = 0;
        for (size_t end = i + sizes_of[block]; i < end; i++) {
            double slope, error;
            along.place = i;
            gsl_deriv_central(&f, along.w[i], 1e-3, &slope, &error);
            difference = hypot(difference, slope - grad[i]);
            length += fabs(slope) + fabs(grad[i]);
        }
        if (!(difference <= 1e-6 * length))
            return block;
    }
    return blocks;
}

// The answers to a gradient that is right, then to those of the mistakes, as doubles. Those that a
// check of gradients cannot see: one shows at the kink alone, the other's gradient is right.
static bool cannot_be_seen(const char *name)
{
    return strcmp(name, "relu_backward/passes_at_zero") == 0 ||
           strcmp(name, "network_gradient/returns_the_probability") == 0;
}

// How many mistakes were not exposed: those whose number is that of the blocks.
static double not_exposed(size_t n, const double *found, const void *blocks)
{
    double missed = 0;
    for (size_t i = 0; i < n; i++)
        missed += found[i] == (double)*(const size_t *)blocks;
    return missed;
}

// One gradient: of the reference where `name` is NULL. Stores what was found in *found.
static void ask_about(const char *name, loss_function *loss, void *params, size_t blocks,
                      const size_t *sizes_of, size_t n, const double *point, const double *values,
                      double *found)
{
    size_t index;
    (void)given_size("blocks", blocks);
    const double *grad = given_vector("grad", n, values);
    double *w = in_out("w", n, point);
    call(index = gradient_check(loss, params, blocks, sizes_of, w, grad));
    expect_written(index, name ? first_bad(loss, params, blocks, sizes_of, n, point, grad) : blocks,
                   name ? name : "the reference");
    if (found)
        *found = (double)index;
}

// -- network_gradient: the loss of two examples, by the four blocks of the weights.

struct batch {
    struct shape shape;
    const double *X;
    size_t labels[2];
    double *room, *unused;
};

static double batch_loss(size_t n, const double *w, void *params)
{
    const struct batch *b = params;
    double loss = 0;
    for (size_t e = 0; e < 2 && n == weight_count(b->shape); e++)
        loss += network_gradient(b->shape, w, b->X + e * b->shape.inputs, b->labels[e], b->room,
                                 b->unused);
    return loss;
}

static const double *batch_gradient(__typeof__(&network_gradient) function, const struct batch *b,
                                    const double *w)
{
    double *dw = scratch(weight_count(b->shape));
    for (size_t e = 0; e < 2; e++)
        function(b->shape, w, b->X + e * b->shape.inputs, b->labels[e], b->room, dw);
    return dw;
}

GROUP(network_mistakes, "network_gradient agrees, and each of its known mistakes is exposed")
{
    struct shape s = {3, 4, 2};
    const size_t blocks = 4;
    size_t n = weight_count(s), asked = 0;
    const size_t parts[] = {s.hidden * s.inputs, s.hidden, s.classes * s.hidden, s.classes};
    double *w = scratch(n), *X = scratch(2 * s.inputs);
    double *found = scratch(COUNT(mistakes_of_network_gradient));
    struct batch batch = {s, X, {1, 0}, scratch(3 * s.hidden + 2 * s.classes), scratch(n)};
    draw_network(s, 2, w, X);
    ask_about(NULL, batch_loss, &batch, blocks, parts, n, w,
              batch_gradient(network_gradient, &batch, w), NULL);
    for (size_t i = 0; i < COUNT(mistakes_of_network_gradient); i++) {
        const char *name = mistakes_of_network_gradient[i].name;
        const double *grad = batch_gradient(mistakes_of_network_gradient[i].function, &batch, w);
        ask_about(name, batch_loss, &batch, blocks, parts, n, w, grad, &found[asked]);
        asked += !cannot_be_seen(name);
    }
    expect_law(found, asked, &not_exposed, &blocks, "each mistake is exposed in some block", 0);
}

// -- dense_backward: the loss dz'(W x + b) of two examples, by W, b and each x, one after the
// other.

enum { ROWS = 3, COLUMNS = 2, LAYER = ROWS * COLUMNS + ROWS + 2 * COLUMNS };

static double layer_loss(size_t n, const double *w, void *params)
{
    const double *b = w + ROWS * COLUMNS, *x = b + ROWS, *dz = params;
    double loss = 0;
    for (size_t e = 0; e < 2 && n == LAYER; e++, x += COLUMNS, dz += ROWS)
        for (size_t i = 0; i < ROWS; i++)
            loss += dz[i] * (w[i * COLUMNS] * x[0] + w[i * COLUMNS + 1] * x[1] + b[i]);
    return loss;
}

static const double *layer_gradient(__typeof__(&dense_backward) function, const double *w,
                                    const double *dz)
{
    const double *x = w + ROWS * COLUMNS + ROWS;
    double *dW = scratch(LAYER), *db = dW + ROWS * COLUMNS, *dx = db + ROWS;
    draw(2 * COLUMNS, dx); // to be overwritten
    for (size_t e = 0; e < 2; e++)
        function(ROWS, COLUMNS, w, x + e * COLUMNS, dz + e * ROWS, dW, db, dx + e * COLUMNS);
    return dW;
}

GROUP(dense_mistakes, "dense_backward agrees, and each of its known mistakes is exposed")
{
    const size_t parts[] = {ROWS * COLUMNS, ROWS, COLUMNS, COLUMNS};
    const size_t blocks = 4;
    size_t asked = 0;
    double *w = scratch(LAYER), *dz = scratch(2 * ROWS);
    double *found = scratch(COUNT(mistakes_of_dense_backward));
    draw(LAYER, w);
    draw(2 * ROWS, dz);
    ask_about(NULL, layer_loss, dz, blocks, parts, LAYER, w, layer_gradient(dense_backward, w, dz),
              NULL);
    for (size_t i = 0; i < COUNT(mistakes_of_dense_backward); i++) {
        const char *name = mistakes_of_dense_backward[i].name;
        const double *grad = layer_gradient(mistakes_of_dense_backward[i].function, w, dz);
        ask_about(name, layer_loss, dz, blocks, parts, LAYER, w, grad, &found[asked]);
        asked += !cannot_be_seen(name);
    }
    expect_law(found, asked, &not_exposed, &blocks, "each mistake is exposed in some block", 0);
}

// -- relu_backward: the loss dy'relu(z), by z.

static double relu_loss(size_t n, const double *z, void *params)
{
    const double *dy = params;
    double loss = 0;
    for (size_t i = 0; i < n; i++)
        loss += dy[i] * fmax(z[i], 0);
    return loss;
}

static const double *relu_gradient(__typeof__(&relu_backward) function, size_t n, const double *z,
                                   const double *dy)
{
    double *dz = scratch(n);
    function(n, z, dy, dz);
    return dz;
}

GROUP(relu_mistakes, "relu_backward agrees, and each of its known mistakes is exposed")
{
    const size_t parts[] = {2, 4};
    const size_t n = 6, blocks = 2;
    size_t asked = 0;
    double *z = scratch(n), *dy = scratch(n), *found = scratch(COUNT(mistakes_of_relu_backward));
    draw(n, z);
    draw(n, dy);
    for (size_t i = 0; i < 4; i++) { // both signs of both
        z[i] = copysign(z[i], i % 2 ? -1 : 1);
        dy[i] = copysign(dy[i], i / 2 ? -1 : 1);
    }
    ask_about(NULL, relu_loss, dy, blocks, parts, n, z, relu_gradient(relu_backward, n, z, dy),
              NULL);
    for (size_t i = 0; i < COUNT(mistakes_of_relu_backward); i++) {
        const char *name = mistakes_of_relu_backward[i].name;
        const double *grad = relu_gradient(mistakes_of_relu_backward[i].function, n, z, dy);
        ask_about(name, relu_loss, dy, blocks, parts, n, z, grad, &found[asked]);
        asked += !cannot_be_seen(name);
    }
    expect_law(found, asked, &not_exposed, &blocks, "each mistake is exposed in some block", 0);
}

// -- softmax_cross_entropy_backward: the losses of two guesses, one with large logits, by the
// logits.

enum { CLASSES = 3 };
static const size_t right_classes[] = {2, 1};

// The logits of the two guesses: the weights, to which 750 is added for the second.
static const double *logits_of(const double *w)
{
    static double logits[2 * CLASSES];
    for (size_t i = 0; i < 2 * CLASSES; i++)
        logits[i] = w[i] + (i < CLASSES ? 0 : 750);
    return logits;
}

static double guess_loss(size_t n, const double *w, void *unused)
{
    (void)n, (void)unused;
    const double *logits = logits_of(w);
    return cross_entropy(CLASSES, logits, right_classes[0]) +
           cross_entropy(CLASSES, logits + CLASSES, right_classes[1]);
}

static const double *guess_gradient(__typeof__(&softmax_cross_entropy_backward) function,
                                    const double *w)
{
    const double *logits = logits_of(w);
    double *dlogits = scratch(2 * CLASSES);
    for (size_t e = 0; e < 2; e++)
        function(CLASSES, logits + e * CLASSES, right_classes[e], dlogits + e * CLASSES);
    return dlogits;
}

GROUP(softmax_mistakes,
      "softmax_cross_entropy_backward agrees, and each of its known mistakes is exposed")
{
    const size_t parts[] = {CLASSES, CLASSES};
    const size_t n = 2 * CLASSES, blocks = 2;
    size_t asked = 0;
    double *w = scratch(n), *found = scratch(COUNT(mistakes_of_softmax_cross_entropy_backward));
    draw(n, w);
    ask_about(NULL, guess_loss, NULL, blocks, parts, n, w,
              guess_gradient(softmax_cross_entropy_backward, w), NULL);
    for (size_t i = 0; i < COUNT(mistakes_of_softmax_cross_entropy_backward); i++) {
        const char *name = mistakes_of_softmax_cross_entropy_backward[i].name;
        const double *grad =
            guess_gradient(mistakes_of_softmax_cross_entropy_backward[i].function, w);
        ask_about(name, guess_loss, NULL, blocks, parts, n, w, grad, &found[asked]);
        asked += !cannot_be_seen(name);
    }
    expect_law(found, asked, &not_exposed, &blocks, "each mistake is exposed in some block", 0);
}

QUESTIONS(gradient_check, &any_scale, &which_block, &how_large, &zeros, &not_finite, &put_back,
          &relu_mistakes, &dense_mistakes, &softmax_mistakes, &network_mistakes)
