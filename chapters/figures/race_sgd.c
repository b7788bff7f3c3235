// race_sgd.c: the race's third contestant, mini-batches with numerical gradients, beside blind
// nudges and the numerical gradient over all points.
#include "race_runs.h"

enum { starts = 9, batch = 10, sorted_epochs = 100 };
static const double rate = 0.5;

static struct race_run nudged, descended, sampled, other;

// Trains with the points in the order of their classes, which is never changed. Returns the lowest
// loss after an epoch.
static double lowest_when_sorted(struct race *race, double *w)
{
    size_t order[POINTS], places = 0;
    for (size_t c = 0; c < CLASSES; c++)
        for (size_t i = 0; i < POINTS; i++)
            if (race->label[i] == c)
                order[places++] = i;
    race_start(1, w);
    double lowest = INFINITY, grad[WEIGHTS], scratch[WEIGHTS];
    for (int epoch = 0; epoch < sorted_epochs; epoch++) {
        for (size_t used = 0; used < POINTS; used += batch) {
            minibatch_gradient(race_point_gradient, race, WEIGHTS, w, batch, order + used, scratch,
                               grad);
            for (size_t i = 0; i < WEIGHTS; i++)
                w[i] -= rate * grad[i];
        }
        lowest = fmin(lowest, race_loss(WEIGHTS, w, race));
    }
    return lowest;
}

// Mini-batches beside the other two; a, b and c are the moves at which each is down to the target.
static void beside_the_others(size_t a, size_t b, size_t c)
{
    value("batch", batch);
    value("rate", rate);
    value("steps_per_epoch", POINTS / batch);
    value("per_epoch", sampled.spent[1]);
    value("per_full_step", descended.spent[1]);
    value("epochs", (double)sampled.moves);
    value("epochs_to_target", (double)c);
    value("full_steps_to_target", (double)b);
    value("nudging_cost", nudged.spent[a]);
    value("full_cost", descended.spent[b]);
    value("cost", sampled.spent[c]);
    value("gain", descended.spent[b] / sampled.spent[c]);
    value("behind", sampled.spent[c] / nudged.spent[a]);
    value("start", sampled.loss[0]);
    value("after_1", sampled.loss[1]);
    value("full_after_1", descended.loss[1]);
    value("full_to_after_1", (double)race_reached(&descended, sampled.loss[1]));
    value("last", sampled.loss[sampled.moves]);
    value("full_last", descended.loss[descended.moves]);
    value("full_steps", (double)descended.moves);
}

// Other rates with the same batches. A cost of 0: never down to the target.
static void other_rates(struct race *race)
{
    const double rates[] = {0.05, 0.2, 2, 20};
    const char *costs[] = {"cost_005", "cost_02", "cost_2", "cost_20"};
    const char *ends[] = {"end_005", "end_02", "end_2", "end_20"};
    double w[WEIGHTS];
    for (size_t k = 0; k < 4; k++) {
        race_run_batches(race, 1, batch, rates[k], k < 2 ? RACE_TARGET : 0, w, &other);
        size_t d = race_reached(&other, RACE_TARGET);
        value(costs[k], other.loss[d] > RACE_TARGET ? 0 : other.spent[d]);
        value(ends[k], other.loss[other.moves]);
    }
}

static void to_target(struct race *race, uint64_t seed, struct race_run *run)
{
    double w[WEIGHTS];
    race_run_batches(race, seed, batch, rate, RACE_TARGET, w, run);
}

int main(void)
{
    struct race race;
    double w[WEIGHTS];
    race_data(&race);
    race_run_nudges(&race, 1, 0.1, w, &nudged);
    race_run_gradient(&race, 1, 2, 0, w, &descended);
    race_run_batches(&race, 1, batch, rate, 0, w, &sampled);
    value("right", (double)race_right(&race, w));
    size_t a = race_reached(&nudged, RACE_TARGET), b = race_reached(&descended, RACE_TARGET);
    size_t c = race_reached(&sampled, RACE_TARGET);
    beside_the_others(a, b, c);
    other_rates(&race);
    race_value_of_starts(to_target, &race, starts, &other);
    value("sorted_epochs", sorted_epochs);
    value("sorted", lowest_when_sorted(&race, w));

    alt("The loss of the race's network against the multiply-adds spent, on a logarithmic axis. Blind "
        "nudges are down to %.1f after %.1e multiply-adds, mini-batches of %d after %.1e, and the "
        "numerical gradient over all points after %.1e. In the end mini-batches jitter at about %.2f, "
        "while the gradient over all points has come to %.2f.",
        RACE_TARGET, nudged.spent[a], batch, sampled.spent[c], descended.spent[b],
        sampled.loss[sampled.moves], descended.loss[descended.moves]);
    race_curve("nudges", &nudged);
    race_curve("numerical gradient", &descended);
    race_curve("mini-batches", &sampled);
    return 0;
}
