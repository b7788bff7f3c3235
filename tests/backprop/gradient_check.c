// Questions about gradient_check: the first block of a gradient that is not what differences say.
//
// Right gradients are closed forms. Wrong ones are those with a flaw put in on purpose, and those
// of the known mistakes of the exercises before (mistakes.h, which include_mistakes.sh has made). The
// judge makes them all, as a list of cases, and shuffles it: no order can be learnt by heart.
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"
#include "mistakes.h"
#include "network.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

// ---- Losses with a gradient in closed form ----

#define HILLS                                                                                       \
    "hills(w) = params[1] (params[2] + Σ a[i] sin w[i] + ½ (Σ b[i] w[i])²), a and b in params " \
    "from index 3 on"

// params: n, scale, offset, then n numbers a, then n numbers b.
static double hills(size_t n, const double *w, void *params)
{
    const double *p = params, *a = p + 3, *b = a + n;
    double sines = p[2], sum = 0; // in this order, so that large sines may cancel the offset
    if ((double)n != p[0])
        return NAN;
    for (size_t i = 0; i < n; i++) {
        sines += a[i] * sin(w[i]);
        sum += b[i] * w[i];
    }
    return p[1] * (sines + 0.5 * sum * sum);
}

// ---- Cases: what is asked, and the answer ----

#define MOST_BLOCKS 6

struct question {
    size_t blocks, n, sizes[MOST_BLOCKS], starts[MOST_BLOCKS + 1];
    size_t numbers;
    double *params, *a, *b; // what the loss needs, and where a and b of hills() are
    double *w, *grad;
    size_t want;
    const char *why;
};

// Each group begins with none: a mutant that was given up may have left some.
static struct question asked[64];
static size_t asked_count;

// Blocks of one weight and of more, in any order.
static struct question random_blocks(size_t largest)
{
    struct question q = {.blocks = random_size(3, 5)};
    for (size_t block = 0; block < q.blocks; block++)
        q.sizes[block] = random_size(2, largest);
    q.sizes[random_size(0, q.blocks - 1)] = 1;
    for (size_t block = 0; block < q.blocks; block++)
        q.starts[block + 1] = q.starts[block] + q.sizes[block];
    q.n = q.starts[q.blocks];
    return q;
}

// The gradient of the hills, from their formula.
static void slope_of_hills(struct question *q)
{
    double sum = 0;
    for (size_t i = 0; i < q->n; i++)
        sum += q->b[i] * q->w[i];
    for (size_t i = 0; i < q->n; i++)
        q->grad[i] = q->params[1] * (q->a[i] * cos(q->w[i]) + q->b[i] * sum);
}

// Hills of size `scale` at a point at random, with their gradient. Every slope has a share of its
// own, no slope of a sine is near 0 there, and nor is the loss.
static struct question random_hills(size_t largest, double scale)
{
    struct question q = random_blocks(largest);
    q.numbers = 3 + 2 * q.n;
    q.params = scratch(q.numbers);
    q.a = q.params + 3;
    q.b = q.a + q.n;
    q.w = scratch(q.n);
    q.grad = scratch(q.n);
    q.params[0] = (double)q.n;
    q.params[1] = scale;
    q.params[2] = random_between(2, 3) + (double)q.n;
    for (size_t i = 0; i < q.n; i++) {
        q.a[i] = (i % 2 ? -1 : 1) * random_between(0.5, 1);
        q.b[i] = random_between(-0.2, 0.2);
        q.w[i] = random_between(0.3, 1) * (i % 3 == 2 ? -1 : 1);
    }
    slope_of_hills(&q);
    return q;
}

// The same question with a gradient of its own to be spoilt.
static struct question copy_of(struct question q)
{
    double *grad = scratch(q.n);
    memcpy(grad, q.grad, q.n * sizeof *grad);
    q.grad = grad;
    return q;
}

static void add_case(struct question q, size_t want, const char *why)
{
    q.want = want;
    q.why = why;
    asked[asked_count++] = q;
}

static void shuffle_cases(void)
{
    for (size_t left = asked_count; left > 1; left--) {
        size_t i = random_size(0, left - 1);
        struct question kept = asked[i];
        asked[i] = asked[left - 1];
        asked[left - 1] = kept;
    }
}

// Asks all cases. `restored`: w must be what it was.
static void ask_cases(loss_function *loss, bool restored)
{
    JUDGE_ONLY(shuffle_cases());
    size_t count = told_size(asked_count);
    for (size_t i = 0; i < count; i++) {
        size_t blocks = given_size("blocks", asked[i].blocks), n = told_size(asked[i].n);
        const size_t *sizes = given_sizes("sizes", blocks, asked[i].sizes);
        size_t numbers = told_size(asked[i].numbers);
        const double *told = given_vector("params", numbers, asked[i].params);
        void *params = (void *)(uintptr_t)told;
        const double *grad = given_vector("grad", n, asked[i].grad);
        double *w = in_out("w", n, asked[i].w);
        expect_integer(gradient_check(loss, params, blocks, sizes, w, grad), asked[i].want,
                       asked[i].why);
        if (restored)
            expect_vector(w, n, closed_forms(asked[i].w, "w as it was"), within_each(0, 0));
    }
}

// ---- Right and wrong, at any scale ----

static const double scales[] = {1e-30, 1e-6, 1, 1e6, 1e30};

static void scale_block(struct question *q, size_t block, double factor)
{
    for (size_t i = q->starts[block]; i < q->starts[block + 1]; i++)
        q->grad[i] *= factor;
}

static void cases_of_scale(double scale)
{
    struct question right = random_hills(4, scale), q = copy_of(right);
    size_t block = random_size(0, right.blocks - 1);
    add_case(right, right.blocks, "the gradient is right: blocks");
    q.grad[random_size(q.starts[block], q.starts[block + 1] - 1)] *= -1;
    add_case(q, block, "one slope has the wrong sign");
    block = random_size(0, right.blocks - 1);
    q = copy_of(right);
    scale_block(&q, block, 2);
    add_case(q, block, "a block points the right way, but is twice as long");
}

// At 0 the loss is 0 and all but linear: no step is too small, and hardly one too large.
static void cases_at_the_origin(void)
{
    struct question q = random_hills(4, 1);
    size_t block = random_size(0, q.blocks - 1);
    q.params[2] = 0;
    for (size_t i = 0; i < q.n; i++)
        q.w[i] = 0;
    slope_of_hills(&q);
    add_case(copy_of(q), q.blocks, "the gradient is right: blocks");
    q.grad[q.starts[block]] *= 2;
    add_case(q, block, "one slope is twice as large");
}

GROUP(any_scale,
      "losses of any size, from 1e-30 to 1e30: right gradients agree, wrong ones do not (" HILLS
      ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(for (size_t i = 0; i < COUNT(scales); i++) cases_of_scale(scales[i]));
    JUDGE_ONLY(cases_at_the_origin());
    ask_cases(hills, false);
}

// ---- Which block ----

static void cases_of_each_block(void)
{
    struct question right = random_hills(4, 1);
    for (size_t bad = 0; bad < right.blocks; bad++) {
        struct question q = copy_of(right);
        q.grad[q.starts[bad + 1] - 1] += 0.1; // the last of the block
        add_case(q, bad, "only this block is bad");
        if (bad + 1 == right.blocks)
            break;
        q = copy_of(right);
        q.grad[q.starts[bad]] += 0.01;
        q.grad[q.n - 1] += 1;
        add_case(q, bad, "this block is bad, and so is the last");
    }
}

static void cases_of_one_block(void)
{
    struct question q = random_hills(3, 1);
    q.blocks = 1;
    q.sizes[0] = q.starts[1] = q.n;
    add_case(copy_of(q), 1, "one block, and it is right");
    q.grad[random_size(0, q.n - 1)] += 0.01;
    add_case(q, 0, "one block, and it is bad");
}

// Blocks of up to 500 weights.
static void cases_of_many_weights(void)
{
    struct question right = random_hills(500, 1);
    size_t block = random_size(0, right.blocks - 1);
    for (size_t i = 0; i < right.n; i++)
        right.b[i] = 0;
    slope_of_hills(&right);
    struct question q = copy_of(right);
    add_case(right, right.blocks, "hundreds of weights, and the gradient is right");
    q.grad[q.starts[block + 1] - 1] += 0.1;
    add_case(q, block, "of hundreds of slopes, the last of this block is wrong");
}

GROUP(which_block, "the first bad block is found, wherever it stands (" HILLS ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(cases_of_each_block());
    JUDGE_ONLY(cases_of_one_block());
    JUDGE_ONLY(cases_of_many_weights());
    ask_cases(hills, false);
}

// ---- How large an error ----

static void cases_of_errors(double scale)
{
    struct question right = random_hills(4, scale);
    size_t small = random_size(0, right.blocks - 2),
           large = random_size(small + 1, right.blocks - 1);
    scale_block(&right, small, 1 + 1.6e-6);
    struct question q = copy_of(right);
    add_case(right, right.blocks, "‖a − b‖ is 8e-7 of ‖a‖ + ‖b‖");
    scale_block(&q, large, 1 + 2.5e-6);
    add_case(q, large, "‖a − b‖ is 1.25e-6 of ‖a‖ + ‖b‖");
    // 1e-6 of the squares rejects it, 1e-3 of the norms does not.
    q = copy_of(right);
    scale_block(&q, large, 1 + 1.7e-3);
    add_case(q, large, "‖a − b‖ is 8.5e-4 of ‖a‖ + ‖b‖");
}

// One block is 1e7 times as long as another; the loss is still of size 1.
static void cases_of_lengths(void)
{
    struct question q = random_hills(4, 1);
    size_t far = random_size(0, q.blocks - 2), near = random_size(far + 1, q.blocks - 1);
    q.params[2] = random_between(1, 2);
    for (size_t i = 0; i < q.n; i++)
        q.b[i] = 0;
    for (size_t i = q.starts[far]; i < q.starts[far + 1]; i++) {
        q.a[i] *= 1e4;
        q.params[2] -= q.a[i] * sin(q.w[i]);
    }
    for (size_t i = q.starts[near]; i < q.starts[near + 1]; i++)
        q.a[i] *= 1e-3;
    slope_of_hills(&q);
    add_case(copy_of(q), q.blocks, "the gradient is right, its blocks of very different length");
    scale_block(&q, near, 1 + 2e-4);
    add_case(q, near, "‖a − b‖ is 1e-4 of ‖a‖ + ‖b‖, but 1e-11 of the whole gradient");
}

// A slope of 1e-6, and a loss of about 2.6: the block is short, but not zero.
static void cases_of_gentle_slopes(void)
{
    struct question q = random_hills(4, 1);
    size_t block = 0;
    while (q.sizes[block] != 1)
        block++;
    q.params[2] = random_between(2.5, 2.7);
    for (size_t i = 0; i < q.n; i++) {
        q.b[i] = 0;
        q.a[i] = i == q.starts[block] ? 1e-6 / cos(q.w[i]) : 0.1 * q.a[i];
        q.params[2] -= q.a[i] * sin(q.w[i]);
    }
    slope_of_hills(&q);
    struct question nothing = copy_of(q);
    scale_block(&nothing, block, 0);
    add_case(nothing, block, "the slope is 1e-6, and the gradient says 0");
    scale_block(&q, block, 1.001); // that it is right could not be measured so well
    add_case(q, block, "‖a − b‖ is 5e-4 of ‖a‖ + ‖b‖, and neither is zero");
}

// Within a block the slopes may differ: one of 1e-7 cannot be measured well, and need not be.
static void cases_of_mixed_slopes(void)
{
    struct question q = random_hills(4, 1);
    for (size_t block = 0; block < q.blocks; block++)
        for (size_t i = q.starts[block] + 1; i < q.starts[block + 1]; i++) {
            q.a[i] *= 1e-7;
            q.b[i] = 0;
        }
    slope_of_hills(&q);
    size_t block = random_size(0, q.blocks - 1);
    add_case(copy_of(q), q.blocks, "the gradient is right; in each block only one slope is large");
    struct question near = copy_of(q);
    for (size_t i = 0; i < q.blocks; i++)
        scale_block(&near, i, 1 + 1.6e-6);
    add_case(near, q.blocks, "‖a − b‖ is 8e-7 of ‖a‖ + ‖b‖, in each block");
    q.grad[q.starts[block]] *= 1.01;
    add_case(q, block, "this block is wrong by 1e-2");
}

// One slope of five or more is off. By sums of sizes, or by the largest, the block would be judged otherwise.
static void case_of_one_slope(void)
{
    struct question q = random_hills(9, 1);
    size_t block = 0;
    while (q.sizes[block] < 5)
        if (++block == q.blocks) {
            q = random_hills(9, 1);
            block = 0;
        }
    for (size_t i = 0; i < q.n; i++) {
        q.b[i] = 0;
        q.a[i] = i < q.starts[block] || i >= q.starts[block + 1] ? q.a[i] : 1 / cos(q.w[i]);
    }
    slope_of_hills(&q);
    q.grad[q.starts[block]] += 2.9e-6 * sqrt((double)q.sizes[block]);
    add_case(q, block, "one slope is off: ‖a − b‖ is 1.45e-6 of ‖a‖ + ‖b‖");
}

GROUP(how_large,
      "each block is measured by its own length: errors of 1.25e-6 count, of 8e-7 do not "
      "(" HILLS ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(for (size_t i = 0; i < COUNT(scales); i++) cases_of_errors(scales[i]));
    JUDGE_ONLY(cases_of_lengths());
    JUDGE_ONLY(cases_of_gentle_slopes());
    JUDGE_ONLY(cases_of_mixed_slopes());
    JUDGE_ONLY(case_of_one_slope());
    ask_cases(hills, false);
}

// ---- Zeros ----

// On block `flat` the loss does not depend, block `least` is at its minimum.
static void flatten(struct question *q, size_t flat, size_t least)
{
    for (size_t i = q->starts[flat]; i < q->starts[flat + 1]; i++)
        q->a[i] = q->b[i] = 0;
    for (size_t i = q->starts[least]; i < q->starts[least + 1]; i++) {
        q->b[i] = 0;
        q->w[i] = copysign(acos(0), -q->a[i]);
    }
    slope_of_hills(q);
}

static void cases_of_zeros(double scale)
{
    struct question right = random_hills(4, scale), q;
    size_t flat = random_size(0, right.blocks - 1), least = (flat + 1) % right.blocks;
    size_t other = (flat + 2) % right.blocks;
    flatten(&right, flat, least);
    add_case(right, right.blocks, "two of the blocks are 0, and the gradient says so");
    q = copy_of(right);
    q.grad[q.starts[flat + 1] - 1] = 0.1 * scale;
    add_case(q, flat, "the loss does not depend on this block");
    q = copy_of(right);
    q.grad[q.starts[least]] = -0.1 * scale;
    add_case(q, least, "this block is at its minimum");
    q = copy_of(right);
    scale_block(&q, other, 0);
    add_case(q, other, "this block is not 0, but the gradient says so");
}

// Block `least` is so near to its minimum that its slope is so large a part of the loss.
static struct question beside_the_minimum(struct question q, size_t least, double part)
{
    double *w = scratch(q.n), size = fabs(hills(q.n, q.w, q.params));
    size_t i = q.starts[least];
    memcpy(w, q.w, q.n * sizeof *w);
    w[i] -= part * size / (q.params[1] * fabs(q.a[i]));
    q.w = w;
    q = copy_of(q);
    slope_of_hills(&q);
    return q;
}

static void cases_beside_the_minimum(struct question q, size_t least)
{
    struct question small = beside_the_minimum(q, least, 3e-10);
    struct question large = beside_the_minimum(q, least, 1.7e-9);
    add_case(small, small.blocks, "both norms are 3e-10 |loss|, which is 0 within rounding");
    scale_block(&large, least, 0.5);
    add_case(large, least, "the numerical norm is 1.7e-9 |loss|, which is not 0");
    struct question given = beside_the_minimum(q, least, 8.5e-10);
    scale_block(&given, least, 2);
    add_case(given, least, "the norm of the gradient is 1.7e-9 |loss|, which is not 0");
}

// What is zero depends on how large the loss is, and not on its sign.
static void cases_of_what_is_zero(void)
{
    struct question q = random_hills(4, 1e-6), negative = random_hills(4, 1);
    size_t least = random_size(1, q.blocks - 1);
    flatten(&q, 0, least);
    double size = fabs(hills(q.n, q.w, q.params));
    add_case(q, q.blocks, "the gradient is right");
    for (double part = 7.5e-11; part < 1e-9; part *= 10) {
        struct question nothing = copy_of(q);
        nothing.grad[nothing.starts[least]] = part * size;
        add_case(nothing, q.blocks, "what is at most 1e-9 |loss| is 0 within rounding");
    }
    for (double part = 1.7e-9; part < 1e-3; part *= 10) {
        struct question small = copy_of(q);
        small.grad[small.starts[least]] = part * size;
        add_case(small, least, "what is greater than 1e-9 |loss| is not 0");
    }
    cases_beside_the_minimum(q, least);
    flatten(&negative, 0, 1);
    negative.params[2] *= -3;
    add_case(negative, negative.blocks, "the loss is negative, and the gradient is right");
}

GROUP(zeros,
      "a block on which the loss does not depend, or at its minimum, agrees with zeros alone "
      "(" HILLS ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(for (size_t i = 0; i < COUNT(scales); i++) cases_of_zeros(scales[i]));
    JUDGE_ONLY(cases_of_what_is_zero());
    ask_cases(hills, false);
}

// ---- Not a number ----

static const double not_numbers[] = {NAN, INFINITY, -INFINITY};

static void cases_of_not_finite(void)
{
    struct question right = random_hills(4, 1);
    for (size_t block = 0; block < right.blocks; block++) {
        struct question first = copy_of(right), last = copy_of(right);
        first.grad[first.starts[block]] = not_numbers[random_size(0, 2)];
        last.grad[last.starts[block + 1] - 1] = not_numbers[random_size(0, 2)];
        add_case(first, block, "the first number of this block is not finite");
        add_case(last, block, "the last number of this block is not finite");
    }
    struct question flat = random_hills(4, 1);
    size_t block = random_size(0, flat.blocks - 1);
    flatten(&flat, block, (block + 1) % flat.blocks);
    add_case(copy_of(flat), flat.blocks, "the gradient is right");
    flat.grad[flat.starts[block]] = not_numbers[random_size(0, 2)];
    add_case(flat, block, "the loss does not depend on the block, which is not finite");
}

GROUP(not_finite, "a NaN or an infinity never agrees (" HILLS ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(cases_of_not_finite());
    ask_cases(hills, false);
}

// ---- The point ----

static void cases_of_every_way_out(void)
{
    struct question right = random_hills(4, 1);
    add_case(right, right.blocks, "the gradient is right");
    for (size_t block = 0; block < right.blocks; block++) {
        struct question bad = copy_of(right), lost = copy_of(right);
        bad.grad[bad.starts[block]] += 0.1;
        add_case(bad, block, "this block is bad");
        lost.grad[lost.starts[block]] = not_numbers[random_size(0, 2)];
        add_case(lost, block, "this block is not finite");
    }
    struct question flat = random_hills(4, 1);
    size_t block = random_size(0, flat.blocks - 1);
    flatten(&flat, block, (block + 1) % flat.blocks);
    flat.grad[flat.starts[block]] = 0.1;
    add_case(flat, block, "the loss does not depend on this block");
}

GROUP(put_back, "w is bit for bit what it was, whatever the answer (" HILLS ")")
{
    JUDGE_ONLY(asked_count = 0);
    JUDGE_ONLY(cases_of_every_way_out());
    ask_cases(hills, true);
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

// By how much a block is off, as a part of its length; 0 where both are 0, not finite where one is.
static double error_of_block(const struct question *q, struct along *along, size_t block)
{
    gsl_function f = {&loss_along, along};
    double difference = 0, length = 0;
    for (size_t i = q->starts[block]; i < q->starts[block + 1]; i++) {
        double slope, error;
        along->place = i;
        gsl_deriv_central(&f, along->w[i], 1e-3, &slope, &error);
        difference = hypot(difference, slope - q->grad[i]);
        length = hypot(length, hypot(slope, q->grad[i]));
    }
    return length < 1e-9 ? 0 : difference / length;
}

// The first block that is certainly bad; blocks where all are certainly right; and SIZE_MAX where
// there is doubt.
static size_t first_bad(loss_function *loss, void *params, const struct question *q)
{
    struct along along = {loss, params, q->n, 0, scratch(q->n)};
    memcpy(along.w, q->w, q->n * sizeof *q->w);
    for (size_t block = 0; block < q->blocks; block++) {
        double error = error_of_block(q, &along, block);
        if (!(error < 1e-4))
            return block;
        if (error > 1e-8)
            return SIZE_MAX;
    }
    return q->blocks;
}

// Those that a check of gradients cannot see: one shows at the kink alone, the other's gradient is
// right.
static bool cannot_be_seen(const char *name)
{
    return strcmp(name, "relu_backward/passes_at_zero") == 0 ||
           strcmp(name, "network_gradient/returns_the_probability") == 0;
}

// Adds a gradient as it came out of a mistake, or of the reference where `name` is NULL. False where
// the numbers drawn do not show the mistake: then they are to be drawn again.
static bool add_gradient_of(const char *name, loss_function *loss, void *params, struct question q)
{
    size_t bad = first_bad(loss, params, &q);
    add_case(q, bad, name ? name : "the reference");
    return bad != SIZE_MAX && (bad == q.blocks) == (!name || cannot_be_seen(name));
}

static struct question with_blocks(size_t blocks, const size_t *sizes, double *w, double *grad)
{
    struct question q = {.blocks = blocks, .w = w, .grad = grad};
    for (size_t block = 0; block < blocks; block++) {
        q.sizes[block] = sizes[block];
        q.starts[block + 1] = q.starts[block] + sizes[block];
    }
    q.n = q.starts[blocks];
    return q;
}

// -- network_gradient: the loss of two examples, by the four blocks of the weights.

// params: inputs, hidden, classes, the labels of the two examples, the examples.
#define NETWORK                                                                                     \
    "network(w) is the loss of two examples; params holds inputs, hidden, classes, the two labels " \
    "and the examples"

static struct shape shape_of(const double *params)
{
    return (struct shape){(size_t)params[0], (size_t)params[1], (size_t)params[2]};
}

static double network(size_t n, const double *w, void *params)
{
    const double *p = params;
    struct shape s = shape_of(p);
    if (n != weight_count(s))
        return NAN;
    return plain_loss(s, w, p + 5, (size_t)p[3]) + plain_loss(s, w, p + 5 + s.inputs, (size_t)p[4]);
}

static double *gradient_of_network(__typeof__(&network_gradient) function, double *params,
                                   const double *w)
{
    struct shape s = shape_of(params);
    double *dw = scratch(weight_count(s)), *room = scratch(3 * s.hidden + 2 * s.classes);
    for (size_t e = 0; e < 2; e++)
        function(s, w, params + 5 + e * s.inputs, (size_t)params[3 + e], room, dw);
    return dw;
}

static bool cases_of_network(void)
{
    struct shape s = {3, 4, 2};
    const size_t sizes[] = {s.hidden * s.inputs, s.hidden, s.classes * s.hidden, s.classes};
    double *w = scratch(weight_count(s)), *params = scratch(5 + 2 * s.inputs);
    memcpy(params, (double[]){3, 4, 2, 1, 0}, 5 * sizeof *params);
    draw_network(s, 2, w, params + 5);
    bool shown = true;
    for (size_t i = 0; i <= COUNT(mistakes_of_network_gradient); i++) {
        bool reference = i == COUNT(mistakes_of_network_gradient);
        double *grad = gradient_of_network(
            reference ? network_gradient : mistakes_of_network_gradient[i].function, params, w);
        struct question q = with_blocks(4, sizes, w, grad);
        q.params = params;
        q.numbers = 5 + 2 * s.inputs;
        shown = add_gradient_of(reference ? NULL : mistakes_of_network_gradient[i].name, network,
                                params, q) &&
                shown;
    }
    return shown;
}

GROUP(network_mistakes, "network_gradient agrees, and each of its known mistakes is exposed "
                        "(" NETWORK ")")
{
    JUDGE_ONLY(do asked_count = 0; while (!cases_of_network()));
    ask_cases(network, false);
}

// -- dense_backward: the loss dz'(W x + b) of two examples, by W, b and each x, one after the
// other.

enum { ROWS = 3, COLUMNS = 2, LAYER = ROWS * COLUMNS + ROWS + 2 * COLUMNS };

// params: dz of both.
static double layer(size_t n, const double *w, void *params)
{
    const double *b = w + ROWS * COLUMNS, *x = b + ROWS, *dz = params;
    double loss = 0;
    for (size_t e = 0; e < 2 && n == LAYER; e++, x += COLUMNS, dz += ROWS)
        for (size_t i = 0; i < ROWS; i++)
            loss += dz[i] * (w[i * COLUMNS] * x[0] + w[i * COLUMNS + 1] * x[1] + b[i]);
    return loss;
}

static double *gradient_of_layer(__typeof__(&dense_backward) function, const double *w,
                                 const double *dz)
{
    const double *x = w + ROWS * COLUMNS + ROWS;
    double *dW = scratch(LAYER), *db = dW + ROWS * COLUMNS, *dx = db + ROWS;
    draw(2 * COLUMNS, dx); // to be overwritten
    for (size_t e = 0; e < 2; e++)
        function(ROWS, COLUMNS, w, x + e * COLUMNS, dz + e * ROWS, dW, db, dx + e * COLUMNS);
    return dW;
}

static bool cases_of_layer(void)
{
    const size_t sizes[] = {ROWS * COLUMNS, ROWS, COLUMNS, COLUMNS};
    double *w = scratch(LAYER), *dz = scratch(2 * ROWS);
    draw(LAYER, w);
    draw(2 * ROWS, dz);
    bool shown = true;
    for (size_t i = 0; i <= COUNT(mistakes_of_dense_backward); i++) {
        bool reference = i == COUNT(mistakes_of_dense_backward);
        double *grad = gradient_of_layer(
            reference ? dense_backward : mistakes_of_dense_backward[i].function, w, dz);
        struct question q = with_blocks(4, sizes, w, grad);
        q.params = dz;
        q.numbers = 2 * ROWS;
        shown =
            add_gradient_of(reference ? NULL : mistakes_of_dense_backward[i].name, layer, dz, q) &&
            shown;
    }
    return shown;
}

GROUP(dense_mistakes, "dense_backward agrees, and each of its known mistakes is exposed (layer(w) "
                      "is dzᵀ(W x + b), summed over two examples; w holds W, b and both x, params "
                      "both dz)")
{
    JUDGE_ONLY(do asked_count = 0; while (!cases_of_layer()));
    ask_cases(layer, false);
}

// -- dense_backward_batch: the mean of dz'(W x + b) over a batch, by W, b and X. A row of dX belongs to the
// loss of its example, and the mean has its share of that.

enum { BATCH = 5, BATCHES = ROWS * COLUMNS + ROWS + BATCH * COLUMNS };

// params: dz of each.
static double batch(size_t n, const double *w, void *params)
{
    const double *b = w + ROWS * COLUMNS, *x = b + ROWS, *dz = params;
    double loss = 0;
    for (size_t e = 0; e < BATCH && n == BATCHES; e++, x += COLUMNS, dz += ROWS)
        for (size_t i = 0; i < ROWS; i++)
            loss += dz[i] * (w[i * COLUMNS] * x[0] + w[i * COLUMNS + 1] * x[1] + b[i]);
    return loss / BATCH;
}

static double *gradient_of_batch(__typeof__(&dense_backward_batch) function, const double *w,
                                 const double *dz)
{
    double *dW = scratch(BATCHES), *db = dW + ROWS * COLUMNS, *dX = db + ROWS;
    draw(BATCHES, dW); // to be overwritten
    function(BATCH, ROWS, COLUMNS, w, w + ROWS * COLUMNS + ROWS, dz, dW, db, dX);
    for (size_t i = 0; i < BATCH * COLUMNS; i++)
        dX[i] /= BATCH;
    return dW;
}

static bool cases_of_batch(void)
{
    const size_t sizes[] = {ROWS * COLUMNS, ROWS, BATCH * COLUMNS};
    double *w = scratch(BATCHES), *dz = scratch(BATCH * ROWS);
    draw(BATCHES, w);
    draw(BATCH * ROWS, dz);
    bool shown = true;
    for (size_t i = 0; i <= COUNT(mistakes_of_dense_backward_batch); i++) {
        bool reference = i == COUNT(mistakes_of_dense_backward_batch);
        double *grad = gradient_of_batch(
            reference ? dense_backward_batch : mistakes_of_dense_backward_batch[i].function, w, dz);
        struct question q = with_blocks(3, sizes, w, grad);
        q.params = dz;
        q.numbers = BATCH * ROWS;
        shown = add_gradient_of(reference ? NULL : mistakes_of_dense_backward_batch[i].name, batch,
                                dz, q) &&
                shown;
    }
    return shown;
}

GROUP(batch_mistakes, "dense_backward_batch agrees, and each of its known mistakes is exposed "
                      "(batch(w) is dzᵀ(W x + b), the mean over five examples; w holds W, b and X, "
                      "params all dz)")
{
    JUDGE_ONLY(do asked_count = 0; while (!cases_of_batch()));
    ask_cases(batch, false);
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

static bool cases_of_relu(void)
{
    const size_t sizes[] = {2, 4}, n = 6;
    double *z = scratch(n), *dy = scratch(n);
    draw(n, z);
    draw(n, dy);
    for (size_t i = 0; i < 4; i++) { // both signs of both
        z[i] = copysign(z[i], i % 2 ? -1 : 1);
        dy[i] = copysign(dy[i], i / 2 ? -1 : 1);
    }
    bool shown = true;
    for (size_t i = 0; i <= COUNT(mistakes_of_relu_backward); i++) {
        bool reference = i == COUNT(mistakes_of_relu_backward);
        double *dz = scratch(n);
        (reference ? relu_backward : mistakes_of_relu_backward[i].function)(n, z, dy, dz);
        struct question q = with_blocks(2, sizes, z, dz);
        q.params = dy;
        q.numbers = n;
        shown = add_gradient_of(reference ? NULL : mistakes_of_relu_backward[i].name, relu_loss, dy,
                                q) &&
                shown;
    }
    return shown;
}

GROUP(relu_mistakes, "relu_backward agrees, and each of its known mistakes is exposed "
                     "(relu_loss(w) is the sum of params[i] max(w[i], 0))")
{
    JUDGE_ONLY(do asked_count = 0; while (!cases_of_relu()));
    ask_cases(relu_loss, false);
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

static double guesses(size_t n, const double *w, void *unused)
{
    (void)unused;
    double loss = 0;
    const double *logits = logits_of(w);
    for (size_t e = 0; e < 2 && n == 2 * CLASSES; e++, logits += CLASSES) {
        double sum = 0; // no class is far from another
        for (size_t i = 0; i < CLASSES; i++)
            sum += exp(logits[i] - logits[right_classes[e]]);
        loss += log(sum);
    }
    return loss;
}

static bool cases_of_softmax(void)
{
    const size_t sizes[] = {CLASSES, CLASSES};
    double *w = scratch(2 * CLASSES);
    draw(2 * CLASSES, w);
    bool shown = true;
    for (size_t i = 0; i <= COUNT(mistakes_of_softmax_cross_entropy_backward); i++) {
        bool reference = i == COUNT(mistakes_of_softmax_cross_entropy_backward);
        double *dlogits = scratch(2 * CLASSES);
        for (size_t e = 0; e < 2; e++)
            (reference ? softmax_cross_entropy_backward
                       : mistakes_of_softmax_cross_entropy_backward[i].function)(
                CLASSES, logits_of(w) + e * CLASSES, right_classes[e], dlogits + e * CLASSES);
        shown =
            add_gradient_of(reference ? NULL : mistakes_of_softmax_cross_entropy_backward[i].name,
                            guesses, NULL, with_blocks(2, sizes, w, dlogits)) &&
            shown;
    }
    return shown;
}

GROUP(softmax_mistakes,
      "softmax_cross_entropy_backward agrees, and each of its known mistakes is "
      "exposed (guesses(w) is the cross-entropy of w[0], w[1], w[2] with label 2, "
      "and of the others, each 750 greater, with label 1)")
{
    JUDGE_ONLY(do asked_count = 0; while (!cases_of_softmax()));
    ask_cases(guesses, false);
}

QUESTIONS(gradient_check, &any_scale, &which_block, &how_large, &zeros, &not_finite, &put_back,
          &relu_mistakes, &dense_mistakes, &batch_mistakes, &softmax_mistakes, &network_mistakes)
