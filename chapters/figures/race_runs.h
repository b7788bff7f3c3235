// race_runs.h: the contestants of the race that know a slope, and how a run is recorded and shown.
// race.h has the network, the data and the first contestant. Each chapter adds its own contestant
// at the end, as race_run_NAME; its program race_NAME.c runs it beside the earlier ones, and
// race_NAME.gp draws the curves so far on the axes of race_nudges.gp.
#ifndef DOWNHILL_RACE_RUNS_H
#define DOWNHILL_RACE_RUNS_H

#include "figure.h"
#include "gradients.h"
#include "race.h"

// All is spent when the budget is. The target is the loss to which contestants are compared.
static const double RACE_BUDGET = 1e9, RACE_TARGET = 0.3;
enum { RACE_MOVES = 100000 };

// A run: the loss after each move, and the multiply-adds that had been spent by then. The losses of
// a method that does not need them for itself are not counted: they are for the figure.
struct race_run {
    size_t moves;
    double spent[RACE_MOVES + 1], loss[RACE_MOVES + 1];
};

// Writes down the loss of w. What the evaluation costs is not charged to the contestant.
static inline void race_record(struct race_run *run, struct race *race, const double *w)
{
    double spent = race->multiply_adds;
    run->loss[run->moves] = race_loss(WEIGHTS, w, race);
    run->spent[run->moves] = spent;
    race->multiply_adds = spent;
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
    race_start(seed, w);
    race->multiply_adds = 0;
    run->moves = 0;
    race_record(run, race, w);
    double a_step = 2 * WEIGHTS * race_evaluation_cost(race) + WEIGHTS;
    while (race->multiply_adds + a_step <= RACE_BUDGET && run->loss[run->moves] > enough) {
        // region step
        double grad[WEIGHTS];
        numerical_gradient(race_loss, race, WEIGHTS, w, 1e-5, grad);
        for (size_t i = 0; i < WEIGHTS; i++)
            w[i] -= learning_rate * grad[i];
        // endregion
        race->multiply_adds += WEIGHTS;
        run->moves++;
        race_record(run, race, w);
    }
}

#endif
