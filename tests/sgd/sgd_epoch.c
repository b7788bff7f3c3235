// Questions about sgd_epoch: every example once, in random order, batch by batch.
//
// A right answer may draw its random numbers in any way. So the gradient of an example writes down
// each example that it is asked for, and the judge replays the epoch from the order that comes out:
// whatever order that is, it must hold every example once, and the weights must follow from it.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <string.h>

#include "sgd.h"

// ---- The examples -------------------------------------------------------------------------------

// The loss of example e is 1/2 curvature[0] (w[0] - c[0])^2 + ..., with the row c of centres.
struct examples {
    size_t n, count;
    const double *curvature, *centres; // (n), (count, n)
};

static void slope(const struct examples *all, const double *w, size_t example, double *grad)
{
    for (size_t i = 0; i < all->n; i++)
        grad[i] = all->curvature[i] * (w[i] - all->centres[example * all->n + i]);
}

static void gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    const struct examples *all = params;
    if (n == all->n && example < all->count)
        slope(all, w, example, grad);
    else
        for (size_t i = 0; i < n; i++)
            grad[i] = NAN;
}

// The same, which notes the examples that it is asked for.
static void noted_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    double number = (double)example;
    note(1, &number);
    gradient(n, w, example, params, grad);
}

static struct examples random_examples(size_t count, size_t n)
{
    struct examples all = {.n = n, .count = count};
    all.curvature = random_vector("curvature", n, 0.5, 2);
    all.centres = random_matrix("centres", count, n, -3, 3);
    return all;
}

// The numbers of the examples, in any order.
static const size_t *numbers(size_t count)
{
    size_t *order = (size_t *)(void *)scratch(count);
    for (size_t i = 0; i < count; i++)
        order[i] = i;
    for (size_t left = count; left > 1; left--) {
        size_t i = random_size(0, left - 1), kept = order[i];
        order[i] = order[left - 1];
        order[left - 1] = kept;
    }
    return order;
}

static size_t *numbers_of(size_t count)
{
    return in_out_sizes("order", count, numbers(count));
}

// ---- One epoch ----------------------------------------------------------------------------------

// What the judge must know of an epoch, to replay it.
struct epoch {
    const struct examples *all;
    size_t batch_size;
    double learning_rate;
    const double *start;
};

// What an epoch leaves behind, in one array: the order and the weights.
static size_t trace_size(const struct examples *all)
{
    return all->count + all->n;
}

static double *trace_of(const struct examples *all, const size_t *order, const double *w)
{
    double *trace = output(trace_size(all));
    for (size_t i = 0; i < all->count; i++)
        trace[i] = (double)order[i];
    memcpy(trace + all->count, w, all->n * sizeof *trace);
    return trace;
}

// How many of the numbers 0, 1, ..., count - 1 are not there once.
static double not_each_once(size_t count, const double *found, const void *unused)
{
    (void)unused;
    double *times = scratch(count), wrong = 0;
    for (size_t i = 0; i < count; i++)
        if (found[i] >= 0 && found[i] < (double)count && floor(found[i]) == found[i])
            times[(size_t)found[i]]++;
    for (size_t i = 0; i < count; i++)
        wrong += times[i] != 1;
    return wrong;
}

static size_t smaller_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

// How many of the examples asked for are not of the batch that the order says. The examples of
// one batch may be asked for in any order.
static double not_the_order_used(size_t count, const double *order, const void *batch_size)
{
    size_t asked, batch = *(const size_t *)batch_size;
    const double *seen = noted_by_the_same(&asked);
    if (asked != count)
        return INFINITY;
    double wrong = 0;
    for (size_t i = 0; i < count; i++) {
        bool found = false;
        for (size_t j = i - i % batch; j < smaller_of(count, i - i % batch + batch); j++)
            found = found || order[j] == seen[i];
        wrong += !found;
    }
    return wrong;
}

// The largest distance of a weight from where the order that came out leads.
static double not_where_the_order_leads(size_t size, const double *trace, const void *context)
{
    const struct epoch *epoch = context;
    const struct examples *all = epoch->all;
    const double *order = trace, *came_out = trace + all->count;
    if (size != trace_size(all) || not_each_once(all->count, order, NULL) > 0)
        return INFINITY;
    double *w = scratch(all->n), *grad = scratch(all->n), squares = 0;
    memcpy(w, epoch->start, all->n * sizeof *w);
    for (size_t from = 0; from < all->count; from += epoch->batch_size) {
        size_t to = smaller_of(all->count, from + epoch->batch_size);
        double *step = scratch(all->n);
        for (size_t e = from; e < to; e++) {
            slope(all, w, (size_t)order[e], grad);
            for (size_t i = 0; i < all->n; i++)
                step[i] += epoch->learning_rate / (double)(to - from) * grad[i];
        }
        for (size_t i = 0; i < all->n; i++)
            w[i] -= step[i];
    }
    for (size_t i = 0; i < all->n; i++)
        squares += (came_out[i] - w[i]) * (came_out[i] - w[i]);
    return sqrt(squares);
}

// ---- Each example once --------------------------------------------------------------------------

static void run_noted(size_t count, size_t size)
{
    size_t examples = given_size("examples", count), batch_size = given_size("batch_size", size);
    struct examples all = random_examples(examples, 3);
    size_t n = given_size("n", all.n), *order = numbers_of(examples);
    double learning_rate = given_scalar("learning_rate", random_between(0.1, 0.3));
    const double *start = random_vector("start", n, -2, 2);
    double *room = output(2 * n), *w = in_out("w", n, start), *came_out = output(examples);
    uint64_t *state = given_state("state");
    size_t steps = UNWRITTEN_SIZE;
    forget_notes();
    call(steps = sgd_epoch(noted_gradient, &all, n, examples, batch_size, learning_rate, state,
                           order, room, w));
    for (size_t i = 0; i < examples; i++)
        came_out[i] = (double)order[i];
    expect_notes("gradients", examples, "one gradient for each example");
    expect_law(came_out, examples, &not_each_once, NULL,
               "order still holds every example once; it is off by the number of those that it "
               "does not",
               0);
    expect_law(came_out, examples, &not_the_order_used, &batch_size,
               "the examples are used batch by batch in the order that comes out; it is off by the "
               "number of those that are not",
               0);
    expect_written(steps, (examples + batch_size - 1) / batch_size,
                   "examples / batch_size, rounded up");
}

GROUP(each_example_once, "every example is used exactly once, in the order that comes out")
{
    run_noted(4 * random_size(2, 4), 4);
    run_noted(3 * random_size(2, 4) + 2, 3);
    run_noted(random_size(4, 6), 1);
    size_t batch_size = random_size(7, 9);
    run_noted(random_size(18, 22), batch_size);
    run_noted(random_size(1, 3), 1);
    run_noted(random_size(1050, 1100), 100);
}

// ---- One batch ----------------------------------------------------------------------------------

// The full gradient is curvature (w - mean of the centres).
static const double *step_of_descent(const struct examples *all, double learning_rate,
                                     const double *start)
{
    double *w = scratch(all->n);
    for (size_t i = 0; i < all->n; i++) {
        double centre = 0;
        for (size_t e = 0; e < all->count; e++)
            centre += all->centres[e * all->n + i] / (double)all->count;
        w[i] = start[i] - learning_rate * all->curvature[i] * (start[i] - centre);
    }
    return w;
}

static void run_one_batch(size_t count, size_t size)
{
    struct examples all = random_examples(count, 4);
    size_t n = given_size("n", all.n), examples = given_size("examples", count);
    size_t batch_size = given_size("batch_size", size), *order = numbers_of(examples);
    double learning_rate = given_scalar("learning_rate", random_between(0.2, 0.4));
    const double *start = random_vector("w", n, -2, 2);
    double *room = output(2 * n), *w = in_out("w", n, start);
    uint64_t *state = given_state("state");
    expect_integer(
        sgd_epoch(gradient, &all, n, examples, batch_size, learning_rate, state, order, room, w), 1,
        "one batch, one step");
    expect_vector(
        w, n,
        closed_forms(step_of_descent(&all, learning_rate, start), "one step of gradient descent"),
        within(1e-12, 1e-12));
}

GROUP(one_batch, "a batch of all examples makes one step of gradient descent")
{
    run_one_batch(6, 6);
    run_one_batch(1, 1);
    run_one_batch(5, 8); // the only batch is a short one
    run_one_batch(250, 250);
}

// ---- Many batches -------------------------------------------------------------------------------

static void run_and_replay(size_t count, size_t size, size_t weights)
{
    struct examples all = random_examples(count, weights);
    size_t n = given_size("n", all.n), examples = given_size("examples", count);
    size_t batch_size = given_size("batch_size", size), *order = numbers_of(examples);
    double learning_rate = given_scalar("learning_rate", random_between(0.2, 0.4));
    const double *start = random_vector("w", n, -2, 2);
    double *room = output(2 * n), *w = in_out("w", n, start);
    uint64_t *state = given_state("state");
    expect_integer(
        sgd_epoch(gradient, &all, n, examples, batch_size, learning_rate, state, order, room, w),
        (examples + batch_size - 1) / batch_size, "examples / batch_size, rounded up");
    struct epoch epoch = {&all, batch_size, learning_rate, start};
    expect_law(trace_of(&all, order, w), trace_size(&all), &not_where_the_order_leads, &epoch,
               "the weights are those that the order leads to, a step for each batch", 1e-12);
}

GROUP(batches, "each batch makes one step with its mean gradient, where the step before led")
{
    run_and_replay(12, 3, 2);
    run_and_replay(9, 2, 3);
    run_and_replay(10, 4, 5);
    run_and_replay(8, 1, 1);
    run_and_replay(11, 8, 4);
    run_and_replay(7, 3, 210);
    run_and_replay(300, 7, 2);
}

// ---- Chance -------------------------------------------------------------------------------------

// Runs epoch after epoch, and copies the order of each.
static void epochs(size_t times, struct examples *all, size_t batch_size, uint64_t *state,
                   size_t *order, double *orders)
{
    double *room = scratch(2 * all->n), *w = scratch(all->n);
    for (size_t t = 0; t < times; t++) {
        sgd_epoch(gradient, all, all->n, all->count, batch_size, 0.125, state, order, room, w);
        for (size_t i = 0; i < all->count; i++)
            orders[t * all->count + i] = (double)order[i];
    }
}

static double not_the_same(size_t count, const double *pair, const void *unused)
{
    (void)unused;
    double wrong = 0;
    for (size_t i = 0; i < count / 2; i++)
        wrong += !(pair[i] == pair[count / 2 + i]);
    return wrong;
}

static double not_another(size_t count, const double *pair, const void *unused)
{
    return not_the_same(count, pair, unused) > 0 ? 0 : INFINITY;
}

// The places where the examples went, relative to where they stood: a number from 0 to 23, or 24
// if this is no order of four.
static size_t number_of(const double *before, const double *after)
{
    size_t number = 0, seen = 0;
    for (size_t i = 0; i < 4; i++) {
        size_t place = 0, smaller = 0;
        while (place < 4 && before[place] != after[i])
            place++;
        if (place == 4 || seen & (size_t)1 << place)
            return 24;
        for (size_t j = 0; j < place; j++)
            smaller += !(seen & (size_t)1 << j);
        seen |= (size_t)1 << place;
        number = number * (4 - i) + smaller;
    }
    return number;
}

// Chi-squared, on both sides: orders that come up too evenly are not random.
static double rearranged_at_random(size_t count, const double *orders, const void *unused)
{
    (void)unused;
    size_t epochs_run = count / 4;
    double seen[24] = {0}, times = (double)(epochs_run - 1), chi_squared = 0;
    for (size_t t = 1; t < epochs_run; t++) {
        size_t number = number_of(orders + 4 * (t - 1), orders + 4 * t);
        if (number == 24)
            return 0;
        seen[number]++;
    }
    for (size_t i = 0; i < 24; i++)
        chi_squared += (seen[i] - times / 24) * (seen[i] - times / 24) / (times / 24);
    return 2 * fmin(gsl_cdf_chisq_P(chi_squared, 23), gsl_cdf_chisq_Q(chi_squared, 23));
}

GROUP(random_order, "the order of each epoch is drawn anew, each order equally likely")
{
    struct examples many = random_examples(told_size(random_size(28, 32)), 1);
    const size_t *start = told_sizes(many.count, numbers(many.count));
    size_t batch_size = given_size("batch_size", 4);
    size_t *order = in_out_sizes("order", many.count, start);
    uint64_t *state = given_state("state"), *same = given_state("same");
    *same = *state;
    double *orders = output(3 * many.count);
    call(epochs(1, &many, batch_size, same, order, orders));
    order = in_out_sizes("order", many.count, start);
    call(epochs(2, &many, batch_size, state, order, orders + many.count));
    expect_law(orders, 2 * many.count, &not_the_same, NULL, "the same state gives the same order",
               0);
    expect_law(orders + many.count, 2 * many.count, &not_another, NULL,
               "the state has advanced: the next epoch has another order", 0);

    struct examples four = random_examples(4, 1);
    size_t times = given_size("times", random_size(11900, 12100));
    batch_size = given_size("batch_size", 2);
    order = numbers_of(4);
    orders = output(4 * times);
    call(epochs(times, &four, batch_size, state, order, orders));
    expect_statistic(orders, 4 * times, &rearranged_at_random, NULL,
                     "from epoch to epoch, each of the 24 rearrangements is equally likely");
}

QUESTIONS(sgd_epoch, &each_example_once, &one_batch, &batches, &random_order)
