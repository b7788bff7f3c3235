// race_backprop.c: the race, complete: blind nudges, three ways of descent by central differences,
// and the same by backpropagation, on the same network, the same points and the same first weights.
#include <stdio.h>
#include <stdlib.h>

#include "race_contestants.h"

static struct track track;

static void say(const char *name, const char *what, double x)
{
    char whole[64];
    snprintf(whole, sizeof whole, "%s_%s", name, what);
    value(whole, x);
}

// The least, the middle and the greatest cost from all starts, and the moves from the first.
static double middle_cost(size_t c)
{
    double costs[RACE_STARTS];
    for (uint64_t seed = 1; seed <= RACE_STARTS; seed++) {
        contestants[c].run(&track, seed, RACE_TARGET);
        size_t t = race_reached(&track.run, RACE_TARGET);
        if (seed == 1)
            say(contestants[c].name, "moves", (double)t);
        costs[seed - 1] = track.run.loss[t] <= RACE_TARGET ? track.run.spent[t] : INFINITY;
    }
    qsort(costs, RACE_STARTS, sizeof *costs, by_size);
    say(contestants[c].name, "least", costs[0]);
    say(contestants[c].name, "middle", costs[RACE_STARTS / 2]);
    say(contestants[c].name, "most", costs[RACE_STARTS - 1]);
    return costs[RACE_STARTS / 2];
}

// In the page: one contestant with the reader's rate, batch, momentum and start.
static void one_contestant(void)
{
    size_t c = (size_t)
        knob(.name = "method", .label = "method", .start = CONTESTANTS - 1,
             .choices =
                 "nudges|differences, all points|differences, mini-batches|differences, momentum|"
                 "backpropagation, all points|backpropagation, mini-batches|"
                 "backpropagation, momentum");
    const double usual[] = {RACE_NUDGE,     RACE_FULL_RATE,  RACE_BATCH_RATE, RACE_BALL_RATE,
                            RACE_FULL_RATE, RACE_BATCH_RATE, RACE_BALL_RATE};
    bool with_batches = c > 1 && c != 4, with_ball = c == 3 || c == 6;
    double rate = knob(.name = "rate", .label = "*η*", .start = usual[c], .from = 0.01, .to = 10);
    double size =
        knob(.name = "batch", .label = "batch", .choices = "1|2|5|10|25|50|150", .start = 3);
    double with = knob(.name = "beta", .label = "*β*", .start = RACE_BETA, .from = 0, .to = 0.98,
                       .step = 0.02);
    uint64_t seed =
        (uint64_t)knob(.name = "seed", .label = "Start again", .start = 1, .again = true);
    const size_t sizes[] = {1, 2, 5, 10, 25, 50, 150};
    size_t examples = with_batches ? sizes[(size_t)size] : POINTS;

    struct race_run *run = &track.run;
    race_stream(contestants[c].title, run);
    if (c == 0)
        race_run_nudges(&track.race, seed, rate, track.w, run);
    else if (c < 4)
        race_run_momentum(&track.race, seed, examples, rate, with_ball ? with : 0, RACE_END,
                          track.w, run);
    else
        by_backprop(&track, seed, examples, rate, with_ball ? with : 0, RACE_END);
    race_curve(contestants[c].title, run);
    size_t t = race_reached(run, RACE_TARGET);
    if (run->loss[t] <= RACE_TARGET)
        tell("The run comes down to %.1f for %.2g multiply-adds.", RACE_TARGET, run->spent[t]);
    else
        tell("The run does not come down to %.1f: it ends at %.2f.", RACE_TARGET,
             run->loss[run->moves]);
}

int main(void)
{
    race_data(&track.race);
    if (in_page) {
        long_run();
        one_contestant();
        return 0;
    }
    double evaluation = race_evaluation_cost(&track.race) / POINTS, gradient = race_backprop_cost();
    value("evaluation", evaluation);
    value("backprop_cost", gradient);
    value("evaluations", gradient / evaluation);
    value("numerical_evaluations", 2 * WEIGHTS);
    value("ratio", 2 * WEIGHTS * evaluation / gradient);
    value("starts", RACE_STARTS);
    value("batch", RACE_BATCH);
    value("enough", RACE_END);
    value("full_rate", RACE_FULL_RATE);
    value("batch_rate", RACE_BATCH_RATE);
    value("ball_rate", RACE_BALL_RATE);

    double middle[CONTESTANTS];
    for (size_t c = 0; c < CONTESTANTS; c++)
        middle[c] = middle_cost(c);
    alt("The loss of the race's network against the multiply-adds spent, for seven ways of "
        "training. To come down to %.1f they take, from the middle of %d starts: blind nudges "
        "%.1e; central differences %.1e over all points, %.1e over mini-batches, %.1e with "
        "momentum; backpropagation %.1e, %.1e and %.1e.",
        RACE_TARGET, RACE_STARTS, middle[0], middle[1], middle[2], middle[3], middle[4], middle[5],
        middle[6]);
    for (size_t c = 0; c < CONTESTANTS; c++) {
        contestants[c].run(&track, 1, c == 0 ? 0 : RACE_END);
        say(contestants[c].name, "end", track.run.loss[track.run.moves]);
        race_curve(contestants[c].title, &track.run);
    }
    return 0;
}
