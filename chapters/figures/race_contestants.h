// race_contestants.h: all who run the race, with their rates, for race_backprop.c and for the clock
// of chapters/speed/race.c.
#ifndef DOWNHILL_RACE_CONTESTANTS_H
#define DOWNHILL_RACE_CONTESTANTS_H

#include "race_runs.h"

enum { RACE_STARTS = 9, RACE_BATCH = 10 };
static const double RACE_END = 0.2, RACE_BETA = 0.9, RACE_NUDGE = 0.1, RACE_FULL_RATE = 2,
                    RACE_BATCH_RATE = 0.5, RACE_BALL_RATE = 0.1, RACE_BACKPROP_BUDGET = 3e7;

// What a contestant runs with: the points, its weights, and what is recorded of its run.
struct track {
    struct race race;
    double w[WEIGHTS];
    struct race_run run;
};

// Runs one contestant from the start `seed` until the loss is down to `enough`.
typedef void contestant(struct track *track, uint64_t seed, double enough);

static void nudges(struct track *track, uint64_t seed, double enough)
{
    struct race_run *run = &track->run;
    if (enough == 0) {
        race_run_nudges(&track->race, seed, RACE_NUDGE, track->w, run);
        return;
    }
    run->moves = 6000; // far enough
    race_by_nudging(&track->race, seed, RACE_NUDGE, run->moves, track->w, run->loss);
    for (size_t t = 0; t <= run->moves; t++)
        run->spent[t] = race_evaluation_cost(&track->race) * (double)(t + 1);
}

static void numerical_full(struct track *track, uint64_t seed, double enough)
{
    race_run_gradient(&track->race, seed, RACE_FULL_RATE, enough, track->w, &track->run);
}

static void numerical_batches(struct track *track, uint64_t seed, double enough)
{
    race_run_batches(&track->race, seed, RACE_BATCH, RACE_BATCH_RATE, enough, track->w,
                     &track->run);
}

static void numerical_ball(struct track *track, uint64_t seed, double enough)
{
    race_run_momentum(&track->race, seed, RACE_BATCH, RACE_BALL_RATE, RACE_BETA, enough, track->w,
                      &track->run);
}

static void by_backprop(struct track *track, uint64_t seed, size_t batch, double rate, double beta,
                        double enough)
{
    race_run_backprop(&track->race, seed, batch, rate, beta, RACE_BACKPROP_BUDGET, enough, track->w,
                      &track->run);
}

static void backprop_full(struct track *track, uint64_t seed, double enough)
{
    by_backprop(track, seed, POINTS, RACE_FULL_RATE, 0, enough);
}

static void backprop_batches(struct track *track, uint64_t seed, double enough)
{
    by_backprop(track, seed, RACE_BATCH, RACE_BATCH_RATE, 0, enough);
}

static void backprop_ball(struct track *track, uint64_t seed, double enough)
{
    by_backprop(track, seed, RACE_BATCH, RACE_BALL_RATE, RACE_BETA, enough);
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

#endif
