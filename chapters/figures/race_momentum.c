// race_momentum.c: the race's fourth contestant, mini-batches with momentum, beside the earlier
// three; and what momentum brings with the whole gradient, and with that of a sample.
#include <stdlib.h>

#include "race_runs.h"

enum { starts = 9 };

static struct race_run run;

// What each start costs until the loss is down to the target: the least, the median, the most.
static void trial(const char *name, struct race *race, size_t batch_size, double learning_rate,
                  double beta)
{
    double cost[starts], w[WEIGHTS], worst = 0;
    char full[40];
    for (size_t seed = 1; seed <= starts; seed++) {
        race_run_momentum(race, seed, batch_size, learning_rate, beta, RACE_TARGET, w, &run);
        cost[seed - 1] = run.spent[run.moves];
        worst = fmax(worst, run.loss[run.moves]);
    }
    qsort(cost, starts, sizeof *cost, by_size);
    snprintf(full, sizeof full, "%s_least", name);
    value(full, cost[0]);
    snprintf(full, sizeof full, "%s_most", name);
    value(full, cost[starts - 1]);
    value(name, cost[starts / 2]);
    snprintf(full, sizeof full, "%s_worst", name);
    value(full, worst);
}

// The mean loss at the end, over the last 100 epochs; and the lowest of all.
static void value_of_end(const char *name)
{
    double mean = 0, lowest = INFINITY;
    char full[40];
    for (size_t t = 0; t <= run.moves; t++) {
        lowest = fmin(lowest, run.loss[t]);
        mean += t + 100 > run.moves ? run.loss[t] / 100 : 0;
    }
    snprintf(full, sizeof full, "%s_mean", name);
    value(full, mean);
    snprintf(full, sizeof full, "%s_lowest", name);
    value(full, lowest);
}

// The cost of one run until the target, as a value.
static double reached(const char *name)
{
    double cost = run.spent[race_reached(&run, RACE_TARGET)];
    value(name, cost);
    return cost;
}

// Blind nudges from the same starts.
static void trial_of_nudges(struct race *race)
{
    double cost[starts], w[WEIGHTS];
    for (size_t seed = 1; seed <= starts; seed++) {
        race_run_nudges(race, seed, 0.1, w, &run);
        cost[seed - 1] = run.spent[race_reached(&run, RACE_TARGET)];
    }
    qsort(cost, starts, sizeof *cost, by_size);
    value("nudges", cost[starts / 2]);
    value("nudges_least", cost[0]);
    value("nudges_most", cost[starts - 1]);
}

// The four curves, all from the first start, and their description.
static void first_start(struct race *race)
{
    double w[WEIGHTS];
    race_run_nudges(race, 1, 0.1, w, &run);
    double nudges = reached("nudges_1");
    race_curve("nudges", &run);
    race_run_gradient(race, 1, 2, 0, w, &run);
    double gradient = reached("gradient_1");
    race_curve("numerical gradient", &run);
    race_run_batches(race, 1, 10, 0.5, 0, w, &run);
    double batches = reached("batches_1");
    value_of_end("batches");
    race_curve("mini-batches", &run);
    race_run_momentum(race, 1, 10, 0.1, 0.9, 0, w, &run);
    double ball = reached("ball_1");
    value_of_end("ball");
    race_curve("momentum", &run);

    alt("The loss of the race's network against the multiply-adds spent, on a logarithmic axis, "
        "for four methods. A loss of %.1f takes blind nudges %.1e multiply-adds, the numerical "
        "gradient over all points %.1e, mini-batches of 10 %.1e, and mini-batches with momentum "
        "%.1e.",
        RACE_TARGET, nudges, gradient, batches, ball);
}

int main(void)
{
    struct race race;
    race_data(&race);
    value("starts", starts);

    // Medians over the starts, each method with the best of the rates tried.
    trial("whole", &race, POINTS, 2, 0);
    trial("whole_ball", &race, POINTS, 1, 0.9);
    trial("batch", &race, 10, 1, 0);
    trial("batch_ball", &race, 10, 0.1, 0.9);
    trial("batch_half", &race, 10, 0.5, 0);
    trial_of_nudges(&race);

    first_start(&race);
    return 0;
}
