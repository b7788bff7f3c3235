// race_runs.h: the contestants of the race that know a slope, and how a run is recorded and shown.
// race.h has the network, the data and the first contestant. Each chapter adds its own contestant
// at the end, as race_run_NAME; its program race_NAME.c runs it beside the earlier ones, and
// race_NAME.gp draws the curves so far on the axes of race_nudges.gp.
#ifndef DOWNHILL_RACE_RUNS_H
#define DOWNHILL_RACE_RUNS_H

#include <string.h>

#include "backprop.h"
#include "figure.h"
#include "gradients.h"
#include "momentum.h"
#include "race.h"
#include "sgd.h"

// All is spent when the budget is. The target is the loss to which contestants are compared.
static const double RACE_BUDGET = 1e9, RACE_TARGET = 0.3;
enum { RACE_MOVES = 100000 };

// A run: the loss after each move, and the multiply-adds that had been spent by then. The losses of
// a method that does not need them for itself are not counted: they are for the figure.
struct race_run {
    size_t moves;
    double spent[RACE_MOVES + 1], loss[RACE_MOVES + 1];
};

// In the page a curve grows while its contestant runs: the points of race_curve, as they come.
static struct {
    const struct race_run *run;
    double next;
} race_streamed;

static inline void race_stream(const char *name, const struct race_run *run)
{
    race_streamed.run = run;
    block(name, "multiply-adds", "loss");
}

// Writes down the loss of w. What the evaluation costs is not charged to the contestant.
static inline void race_record(struct race_run *run, struct race *race, const double *w)
{
    double spent = race->multiply_adds;
    run->loss[run->moves] = race_loss(WEIGHTS, w, race);
    run->spent[run->moves] = spent;
    race->multiply_adds = spent;
    if (in_page && run == race_streamed.run && spent >= race_streamed.next && spent > 0) {
        row(spent, run->loss[run->moves]);
        race_streamed.next = spent * 1.08;
    }
}

// Begins a run: the first weights, and nothing spent.
static inline void race_begin(struct race *race, uint64_t seed, double *w, struct race_run *run)
{
    race_start(seed, w);
    race->multiply_adds = 0;
    run->moves = 0;
    race_record(run, race, w);
}

// Whether a run has room for another move, which may cost `a_move`, and has not come down to `enough`.
static inline bool race_goes_on(const struct race *race, const struct race_run *run, double a_move,
                                double budget, double enough)
{
    return race->multiply_adds + a_move <= budget && run->loss[run->moves] > enough &&
           run->moves < RACE_MOVES;
}

static inline void race_moved(struct race_run *run, struct race *race, const double *w)
{
    run->moves++;
    race_record(run, race, w);
}

static inline void race_in_order(size_t *order)
{
    for (size_t i = 0; i < POINTS; i++)
        order[i] = i;
}

// The most that an epoch of mini-batches with numerical gradients costs.
static inline double race_numerical_epoch(const struct race *race)
{
    return 2 * WEIGHTS * race_evaluation_cost(race) + 2 * WEIGHTS * (double)race->count;
}

// For qsort: ascending.
static inline int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// The move at which the loss is down to the target for the first time; the last if it never is.
static inline size_t race_reached(const struct race_run *run, double target)
{
    size_t t = 0;
    while (t < run->moves && run->loss[t] > target)
        t++;
    return t;
}

// Prints the curve of a run, thinned out where its points would fall on one another.
static inline void race_curve(const char *name, const struct race_run *run)
{
    block(name, "multiply-adds", "loss");
    double next = 0;
    for (size_t t = 0; t <= run->moves; t++)
        if (run->spent[t] > 0 && (run->spent[t] >= next || t == run->moves)) {
            row(run->spent[t], run->loss[t]);
            next = run->spent[t] * 1.08;
        }
}

// How many of the moves lead to a higher loss.
static inline size_t race_rises(const struct race_run *run)
{
    size_t rises = 0;
    for (size_t t = 1; t <= run->moves; t++)
        rises += run->loss[t] > run->loss[t - 1];
    return rises;
}

// A contestant with constants of its own, until its loss is down to the target.
typedef void race_to_target(struct race *race, uint64_t seed, struct race_run *run);

// Prints what a contestant spends from `starts` starts, and the highest loss at an end.
static inline void race_value_of_starts(race_to_target *contestant, struct race *race,
                                        size_t starts, struct race_run *run)
{
    double least = INFINITY, most = 0, worst = 0;
    for (uint64_t seed = 1; seed <= starts; seed++) {
        contestant(race, seed, run);
        least = fmin(least, run->spent[run->moves]);
        most = fmax(most, run->spent[run->moves]);
        worst = fmax(worst, run->loss[run->moves]);
    }
    value("starts", (double)starts);
    value("least", least);
    value("most", most);
    value("worst_reached", worst);
}

// Chapter 0: blind nudges of one size.
static inline void race_run_nudges(struct race *race, uint64_t seed, double step, double *w,
                                   struct race_run *run)
{
    double cost = race_evaluation_cost(race);
    run->moves = (size_t)(RACE_BUDGET / cost) - 1;
    race_by_nudging(race, seed, step, run->moves, w, run->loss);
    for (size_t t = 0; t <= run->moves; t++)
        run->spent[t] = cost * (double)(t + 1);
}

// Chapter 2: gradient descent with the numerical gradient, over all points at each step. Ends when
// the budget is spent or the loss is down to `enough`.
static inline void race_run_gradient(struct race *race, uint64_t seed, double learning_rate,
                                     double enough, double *w, struct race_run *run)
{
    race_begin(race, seed, w, run);
    double a_step = 2 * WEIGHTS * race_evaluation_cost(race) + WEIGHTS;
    while (race_goes_on(race, run, a_step, RACE_BUDGET, enough)) {
        // region step
        double grad[WEIGHTS];
        numerical_gradient(race_loss, race, WEIGHTS, w, 1e-5, grad);
        for (size_t i = 0; i < WEIGHTS; i++)
            w[i] -= learning_rate * grad[i];
        // endregion
        race->multiply_adds += WEIGHTS;
        race_moved(run, race, w);
    }
}

// Chapter 3: the numerical gradient of the loss of one point. `params` is the race.
static inline void race_point_gradient(size_t n, const double *w, size_t example, void *params,
                                       double *grad)
{
    // region point
    struct race *race = params, one; // a race of one point
    one.count = 1;
    one.multiply_adds = 0;
    one.label[0] = race->label[example];
    memcpy(one.x[0], race->x[example], sizeof one.x[0]);

    double moved[WEIGHTS]; // w itself is not ours to move
    memcpy(moved, w, sizeof moved);
    numerical_gradient(race_loss, &one, n, moved, 1e-5, grad);
    race->multiply_adds += one.multiply_adds;
    // endregion
}

// Chapter 3: mini-batches with numerical gradients. A move is an epoch. Ends when the budget is
// spent or the loss is down to `enough`.
static inline void race_run_batches(struct race *race, uint64_t seed, size_t batch_size,
                                    double learning_rate, double enough, double *w,
                                    struct race_run *run)
{
    size_t order[POINTS];
    double scratch[2 * WEIGHTS];
    uint64_t state = seed;
    race_in_order(order);
    race_begin(race, seed, w, run);
    while (race_goes_on(race, run, race_numerical_epoch(race), RACE_BUDGET, enough)) {
        size_t steps = sgd_epoch(race_point_gradient, race, WEIGHTS, race->count, batch_size,
                                 learning_rate, &state, order, scratch, w);
        race->multiply_adds += WEIGHTS * (double)steps;
        race_moved(run, race, w);
    }
}

// Chapter 4: mini-batches with numerical gradients, and momentum. A move is an epoch; batch_size
// divides the number of points. Ends as race_run_batches does.
static inline void race_run_momentum(struct race *race, uint64_t seed, size_t batch_size,
                                     double learning_rate, double beta, double enough, double *w,
                                     struct race_run *run)
{
    size_t order[POINTS];
    double velocity[WEIGHTS] = {0}, grad[WEIGHTS], scratch[WEIGHTS];
    uint64_t state = seed;
    race_in_order(order);
    race_begin(race, seed, w, run);
    while (race_goes_on(race, run, race_numerical_epoch(race), RACE_BUDGET, enough)) {
        shuffle(race->count, &state, order);
        for (size_t i = 0; i < race->count; i += batch_size) {
            // region ball
            minibatch_gradient(race_point_gradient, race, WEIGHTS, w, batch_size, order + i,
                               scratch, grad);
            momentum_step(WEIGHTS, grad, learning_rate, beta, velocity, w);
            // endregion
            race->multiply_adds += 2 * WEIGHTS;
        }
        race_moved(run, race, w);
    }
}

// Chapter 5: the multiply-adds of network_gradient for one point of the race.
static inline double race_backprop_cost(void)
{
    // region cost
    // Forward a product for each weight. Back two of them, but one for the weights
    // of the first layer: nobody needs the gradient by the inputs.
    double first = HIDDEN * INPUTS, second = CLASSES * HIDDEN;
    double forward = first + second, backward = first + 2 * second;
    // endregion
    return forward + backward;
}

// Chapter 5: the same with backpropagation, by training_step; beta may be 0. A move is an epoch;
// batch_size divides the number of points. Ends when the budget is spent or the loss is down to
// `enough`.
static inline void race_run_backprop(struct race *race, uint64_t seed, size_t batch_size,
                                     double learning_rate, double beta, double budget,
                                     double enough, double *w, struct race_run *run)
{
    const struct shape shape = {INPUTS, HIDDEN, CLASSES};
    size_t order[POINTS], labels[POINTS];
    double X[POINTS * INPUTS], velocity[WEIGHTS] = {0};
    double scratch[WEIGHTS + POINTS * (3 * HIDDEN + 2 * CLASSES)];
    struct gauges gauges;
    uint64_t state = seed;
    race_in_order(order);
    race_begin(race, seed, w, run);
    double a_step = (double)batch_size * race_backprop_cost() + 3 * WEIGHTS; // with mean and ball
    while (race_goes_on(race, run, a_step, budget, enough)) {
        shuffle(race->count, &state, order);
        for (size_t i = 0; i < race->count; i += batch_size) {
            for (size_t e = 0; e < batch_size; e++) {
                memcpy(X + e * INPUTS, race->x[order[i + e]], sizeof race->x[0]);
                labels[e] = race->label[order[i + e]];
            }
            training_step(shape, batch_size, X, labels, learning_rate, beta, scratch, velocity, w,
                          &gauges);
            race->multiply_adds += a_step;
        }
        race_moved(run, race, w);
    }
}

#endif
