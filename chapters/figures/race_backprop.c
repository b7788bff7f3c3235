// race_backprop.c: the race, complete: blind nudges, three ways of descent by central differences,
// and the same by backpropagation, on the same network, the same points and the same first weights.
#include <stdio.h>
#include <stdlib.h>

#include "race_contestants.h"

static void say(const char *name, const char *what, double x)
{
    char whole[64];
    snprintf(whole, sizeof whole, "%s_%s", name, what);
    value(whole, x);
}

// The least, the middle and the greatest cost from all starts, and the moves from the first.
static double middle_cost(size_t c)
{
    double costs[starts];
    for (uint64_t seed = 1; seed <= starts; seed++) {
        contestants[c].run(seed, RACE_TARGET);
        size_t t = race_reached(&run, RACE_TARGET);
        if (seed == 1)
            say(contestants[c].name, "moves", (double)t);
        costs[seed - 1] = run.loss[t] <= RACE_TARGET ? run.spent[t] : INFINITY;
    }
    qsort(costs, starts, sizeof *costs, by_size);
    say(contestants[c].name, "least", costs[0]);
    say(contestants[c].name, "middle", costs[starts / 2]);
    say(contestants[c].name, "most", costs[starts - 1]);
    return costs[starts / 2];
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
    const double usual[] = {0.1,       full_rate,  batch_rate, ball_rate,
                            full_rate, batch_rate, ball_rate};
    bool with_batches = c > 1 && c != 4, with_ball = c == 3 || c == 6;
    double rate = knob(.name = "rate", .label = "*η*", .start = usual[c], .from = 0.01, .to = 10);
    double size =
        knob(.name = "batch", .label = "batch", .choices = "1|2|5|10|25|50|150", .start = 3);
    double with =
        knob(.name = "beta", .label = "*β*", .start = beta, .from = 0, .to = 0.98, .step = 0.02);
    uint64_t seed =
        (uint64_t)knob(.name = "seed", .label = "Start again", .start = 1, .again = true);
    const size_t sizes[] = {1, 2, 5, 10, 25, 50, 150};
    size_t examples = with_batches ? sizes[(size_t)size] : POINTS;

    race_stream(contestants[c].title, &run);
    if (c == 0)
        race_run_nudges(&race, seed, rate, w, &run);
    else if (c < 4)
        race_run_momentum(&race, seed, examples, rate, with_ball ? with : 0, end, w, &run);
    else
        race_run_backprop(&race, seed, examples, rate, with_ball ? with : 0, 3e7, end, w, &run);
    race_curve(contestants[c].title, &run);
    size_t t = race_reached(&run, RACE_TARGET);
    if (run.loss[t] <= RACE_TARGET)
        tell("It comes down to %.1f for %.2g multiply-adds.", RACE_TARGET, run.spent[t]);
    else
        tell("It does not come down to %.1f: it ends at %.2f.", RACE_TARGET, run.loss[run.moves]);
}

int main(void)
{
    race_data(&race);
    if (in_page) {
        long_run();
        one_contestant();
        return 0;
    }
    double evaluation = race_evaluation_cost(&race) / POINTS, gradient = race_backprop_cost();
    value("evaluation", evaluation);
    value("backprop_cost", gradient);
    value("evaluations", gradient / evaluation);
    value("numerical_evaluations", 2 * WEIGHTS);
    value("ratio", 2 * WEIGHTS * evaluation / gradient);
    value("starts", starts);
    value("batch", batch);
    value("enough", end);
    value("full_rate", full_rate);
    value("batch_rate", batch_rate);
    value("ball_rate", ball_rate);

    double middle[CONTESTANTS];
    for (size_t c = 0; c < CONTESTANTS; c++)
        middle[c] = middle_cost(c);
    alt("The loss of the race's network against the multiply-adds spent, for seven ways of "
        "training. To come down to %.1f they take, from the middle of %d starts: blind nudges "
        "%.1e; central differences %.1e over all points, %.1e over mini-batches, %.1e with "
        "momentum; backpropagation %.1e, %.1e and %.1e.",
        RACE_TARGET, starts, middle[0], middle[1], middle[2], middle[3], middle[4], middle[5],
        middle[6]);
    for (size_t c = 0; c < CONTESTANTS; c++) {
        contestants[c].run(1, c == 0 ? 0 : end);
        say(contestants[c].name, "end", run.loss[run.moves]);
        race_curve(contestants[c].title, &run);
    }
    return 0;
}
