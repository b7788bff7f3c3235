// race_contestants.h: all who run the race, with their rates, for race_backprop.c and for the clock
// of chapters/speed/race.c.
#ifndef DOWNHILL_RACE_CONTESTANTS_H
#define DOWNHILL_RACE_CONTESTANTS_H

#include "race_runs.h"

enum { starts = 9, batch = 10 };
static const double end = 0.2, beta = 0.9, full_rate = 2, batch_rate = 0.5, ball_rate = 0.1;

static struct race race;
static struct race_run run;
static double w[WEIGHTS];

// Runs one contestant from the start `seed`.
typedef void contestant(uint64_t seed, double enough);

static void nudges(uint64_t seed, double enough)
{
    if (enough == 0) {
        race_run_nudges(&race, seed, 0.1, w, &run);
        return;
    }
    run.moves = 6000; // far enough
    race_by_nudging(&race, seed, 0.1, run.moves, w, run.loss);
    for (size_t t = 0; t <= run.moves; t++)
        run.spent[t] = race_evaluation_cost(&race) * (double)(t + 1);
}

static void numerical_full(uint64_t seed, double enough)
{
    race_run_gradient(&race, seed, full_rate, enough, w, &run);
}

static void numerical_batches(uint64_t seed, double enough)
{
    race_run_batches(&race, seed, batch, batch_rate, enough, w, &run);
}

static void numerical_ball(uint64_t seed, double enough)
{
    race_run_momentum(&race, seed, batch, ball_rate, beta, enough, w, &run);
}

static void backprop_full(uint64_t seed, double enough)
{
    race_run_backprop(&race, seed, POINTS, full_rate, 0, 3e7, enough, w, &run);
}

static void backprop_batches(uint64_t seed, double enough)
{
    race_run_backprop(&race, seed, batch, batch_rate, 0, 3e7, enough, w, &run);
}

static void backprop_ball(uint64_t seed, double enough)
{
    race_run_backprop(&race, seed, batch, ball_rate, beta, 3e7, enough, w, &run);
}

static const struct {
    const char *name, *title;
    contestant *run;
} contestants[] = {
    {"nudges", "blind nudges", nudges},
    {"numerical_full", "differences, all points", numerical_full},
    {"numerical_batches", "differences, mini-batches", numerical_batches},
    {"numerical_ball", "differences, momentum", numerical_ball},
    {"full", "backpropagation, all points", backprop_full},
    {"batches", "backpropagation, mini-batches", backprop_batches},
    {"ball", "backpropagation, momentum", backprop_ball},
};
enum { CONTESTANTS = sizeof contestants / sizeof *contestants };

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

#endif
