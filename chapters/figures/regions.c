// regions.c: where the race's network guesses which class, before and after blind nudges.
#include "figure.h"

#include "race_runs.h"

enum { nudges = 40000, columns = 90, fine = 400 };
static const double edge = 1.7;

// Where the guess on a line x = constant changes: a row for each piece, from y to y, and the class.
static void pieces(const double *w, double x)
{
    double from = -edge, before = -edge;
    size_t guess = race_guess(w, (const double[]){x, -edge});
    for (int i = 1; i <= fine; i++) {
        double y = -edge + 2 * edge * i / fine;
        size_t now = race_guess(w, (const double[]){x, y});
        if (now != guess || i == fine) {
            row(x, from, i == fine ? edge : (before + y) / 2, (double)guess);
            from = (before + y) / 2;
            guess = now;
        }
        before = y;
    }
}

static void regions(const char *name, const double *w)
{
    block(name, "x", "from y", "to y", "class");
    for (int i = 0; i < columns; i++)
        pieces(w, -edge + 2 * edge * (i + 0.5) / columns);
}

// In the page: the same price, paid for steps with momentum on batches of 10, at a rate whose noise floor lies below what
// the nudges come to. Trains w; writes the losses
// at the beginning and the end, at 0 and *end; returns how many steps there were.
static size_t by_backpropagation(struct race *race, uint64_t seed, double budget, double *history,
                                 size_t *end, double *w)
{
    static struct race_run run;
    race_run_backprop(race, seed, 10, 0.02, 0.9, budget, 0, w, &run);
    history[0] = run.loss[0];
    history[ *end = 1] = run.loss[run.moves];
    return run.moves * POINTS / 10;
}

int main(void)
{
    static double history[nudges + 1];
    static struct race race;
    double before[WEIGHTS], after[WEIGHTS];
    race_data(&race);
    race_start(1, before);
    double how = knob(.name = "method", .label = "by", .choices = "blind nudges|backpropagation");
    double cost = race_evaluation_cost(&race);
    double budget = knob(.name = "budget", .label = "multiply-adds", .start = nudges * cost,
                         .from = 1e5, .to = nudges * cost);
    uint64_t seed =
        (uint64_t)knob(.name = "seed", .label = "Start again", .start = 1, .again = true);
    long_run();
    size_t taken = (size_t)(budget / cost), steps = taken;
    if (in_page)
        race_start(seed, before);
    if (how == 0)
        race_by_nudging(&race, seed, 0.1, taken, after, history);
    else
        steps = by_backpropagation(&race, seed, budget, history, &taken, after);
    size_t right_before = race_right(&race, before), right_after = race_right(&race, after);

    const char *const names[] = {"blind nudges", "steps of backpropagation"};
    tell("%.2g multiply-adds pay for %zu %s. The loss is %.3f, and %zu points of %d lie right.",
         budget, steps, names[(int)how], history[taken], right_after, POINTS);
    value("nudges", nudges);
    value("right_before", (double)right_before);
    value("right_after", (double)right_after);
    value("loss_before", history[0]);
    value("loss_after", history[taken]);
    alt("Two maps of the same %d points, which lie in three arms of a spiral, with the regions in "
        "which the network guesses each class. Before training the regions are wedges that have "
        "nothing to do with the arms: %zu points lie in their own region. After %d nudges the "
        "regions follow the arms: %zu do.",
        POINTS, right_before, nudges, right_after);
    regions("before", before);
    regions("after", after);
    block("points", "x0", "x1", "class");
    for (size_t i = 0; i < POINTS; i++)
        row(race.x[i][0], race.x[i][1], (double)race.label[i]);
    return 0;
}
