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
    size_t asked, room;
    double *log; // (room): the examples asked for, in this order
};

static void slope(const struct examples *all, const double *w, size_t example, double *grad)
{
    for (size_t i = 0; i < all->n; i++)
        grad[i] = all->curvature[i] * (w[i] - all->centres[example * all->n + i]);
}

static void recorded_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    struct examples *all = params;
    if (all->asked < all->room)
        all->log[all->asked] = (double)example;
    all->asked++;
    if (n == all->n && example < all->count)
        slope(all, w, example, grad);
    else
        for (size_t i = 0; i < n; i++)
            grad[i] = NAN;
}

static struct examples random_examples(size_t count, size_t n)
{
    return (struct examples){.n = n,
                             .count = count,
                             .curvature = random_vector("curvature", n, 0.5, 2),
                             .centres = random_matrix("centres", count, n, -3, 3),
                             .room = count,
                             .log = output(count)};
}

// The numbers of the examples, in an order of no meaning. `count` is no multiple of 7.
static size_t *numbers_of(size_t count)
{
    size_t *order = (size_t *)(void *)scratch(count);
    double *shown = scratch(count);
    for (size_t i = 0; i < count; i++)
        shown[i] = (double)(order[i] = (7 * i + 3) % count);
    given_vector("order", count, shown); // for the report
    return order;
}

// ---- One epoch ----------------------------------------------------------------------------------

// What the judge must know of an epoch, to replay it.
struct epoch {
    const struct examples *all;
    size_t batch_size;
    double learning_rate;
    const double *start;
};

// What an epoch leaves behind, in one array: the order, the examples asked for, the weights.
static size_t trace_size(const struct examples *all)
{
    return 2 * all->count + all->n;
}

static double *trace_of(const struct examples *all, const size_t *order, const double *w)
{
    double *trace = output(trace_size(all));
    for (size_t i = 0; i < all->count; i++)
        trace[i] = (double)order[i];
    memcpy(trace + all->count, all->log, all->count * sizeof *trace);
    memcpy(trace + 2 * all->count, w, all->n * sizeof *trace);
    return trace;
}

// Is each of 0, 1, ..., count - 1 there once?
static bool each_once(size_t count, const double *numbers)
{
    for (size_t example = 0; example < count; example++) {
        size_t times = 0;
        for (size_t i = 0; i < count; i++)
            times += numbers[i] == (double)example;
        if (times != 1)
            return false;
    }
    return true;
}

static size_t smaller_of(size_t a, size_t b)
{
    return a < b ? a : b;
}

// How many of the examples asked for are not of the batch that the order says. The examples of
// one batch may be asked for in any order.
static double not_the_order_used(size_t size, const double *trace, const void *context)
{
    const struct epoch *epoch = context;
    size_t count = epoch->all->count, batch = epoch->batch_size;
    const double *order = trace, *log = trace + count;
    if (size != trace_size(epoch->all) || !each_once(count, order) || !each_once(count, log))
        return INFINITY;
    double wrong = 0;
    for (size_t i = 0; i < count; i++) {
        bool found = false;
        for (size_t j = i - i % batch; j < smaller_of(count, i - i % batch + batch); j++)
            found = found || order[j] == log[i];
        wrong += !found;
    }
    return wrong;
}

// The largest distance of a weight from where the order that came out leads.
static double not_where_the_order_leads(size_t size, const double *trace, const void *context)
{
    const struct epoch *epoch = context;
    const struct examples *all = epoch->all;
    const double *order = trace, *came_out = trace + 2 * all->count;
    if (size != trace_size(all) || !each_once(all->count, order))
        return INFINITY;
    double w[8], grad[8];
    memcpy(w, epoch->start, all->n * sizeof *w);
    for (size_t from = 0; from < all->count; from += epoch->batch_size) {
        size_t to = smaller_of(all->count, from + epoch->batch_size);
        double step[8] = {0};
        for (size_t e = from; e < to; e++) {
            slope(all, w, (size_t)order[e], grad);
            for (size_t i = 0; i < all->n; i++)
                step[i] += epoch->learning_rate / (double)(to - from) * grad[i];
        }
        for (size_t i = 0; i < all->n; i++)
            w[i] -= step[i];
    }
    double squares = 0;
    for (size_t i = 0; i < all->n; i++)
        squares += (came_out[i] - w[i]) * (came_out[i] - w[i]);
    return sqrt(squares);
}

// ---- Each example once --------------------------------------------------------------------------

static void run_recorded(size_t count, size_t size)
{
    struct examples all = random_examples(count, 3);
    size_t n = given_size("n", all.n), examples = given_size("examples", count);
    size_t batch_size = given_size("batch_size", size), *order = numbers_of(examples);
    double learning_rate = given_scalar("learning_rate", 0.25);
    const double *start = random_vector("w", n, -2, 2);
    double *room = output(2 * n), *w = in_out("w", n, start);
    uint64_t *state = given_state("state");
    call(sgd_epoch(recorded_gradient, &all, n, examples, batch_size, learning_rate, state, order,
                   room, w));
    expect_written(all.asked, examples, "one gradient for each example");
    struct epoch epoch = {&all, batch_size, learning_rate, start};
    expect_law(trace_of(&all, order, w), trace_size(&all), &not_the_order_used, &epoch,
               "each example is used once, batch by batch in the order that comes out", 0);
}

GROUP(each_example_once, "every example is used exactly once, in the order that comes out")
{
    run_recorded(12, 4);
    run_recorded(11, 3);
    run_recorded(5, 1);
    run_recorded(20, 9);
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
    expect_integer(sgd_epoch(recorded_gradient, &all, n, examples, batch_size, learning_rate, state,
                             order, room, w),
                   1, "one batch, one step");
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
    expect_integer(sgd_epoch(recorded_gradient, &all, n, examples, batch_size, learning_rate, state,
                             order, room, w),
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
}

// ---- Chance -------------------------------------------------------------------------------------

// Runs epoch after epoch, and copies the order of each.
static void epochs(size_t times, struct examples *all, size_t batch_size, uint64_t *state,
                   size_t *order, double *orders)
{
    double *room = scratch(2 * all->n), *w = scratch(all->n);
    for (size_t t = 0; t < times; t++) {
        sgd_epoch(recorded_gradient, all, all->n, all->count, batch_size, 0.125, state, order, room,
                  w);
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
    struct examples many = random_examples(30, 1);
    size_t batch_size = given_size("batch_size", 4), *order = numbers_of(30);
    uint64_t *state = given_state("state"), *same = given_state("same");
    *same = *state;
    double *orders = output(3 * many.count);
    call(epochs(1, &many, batch_size, same, order, orders));
    order = numbers_of(30);
    call(epochs(2, &many, batch_size, state, order, orders + many.count));
    expect_law(orders, 2 * many.count, &not_the_same, NULL, "the same state gives the same order",
               0);
    expect_law(orders + many.count, 2 * many.count, &not_another, NULL,
               "the state has advanced: the next epoch has another order", 0);

    struct examples four = random_examples(4, 1);
    size_t times = given_size("times", 12001);
    batch_size = given_size("batch_size", 2);
    order = numbers_of(4);
    orders = output(4 * times);
    call(epochs(times, &four, batch_size, state, order, orders));
    expect_statistic(orders, 4 * times, &rearranged_at_random, NULL,
                     "from epoch to epoch, each of the 24 rearrangements is equally likely");
}

QUESTIONS(sgd_epoch, &each_example_once, &one_batch, &batches, &random_order)
