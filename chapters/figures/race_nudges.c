// race_nudges.c: the race's first contestant, blind nudges of three sizes.
#include "figure.h"

#include "race.h"

enum { nudges = 83332, starts = 9, short_run = 10000, first_losses = 1000 };

// The multiply-adds behind history[t]: one evaluation more than nudges.
static double spent(const struct race *race, size_t t)
{
    return race_evaluation_cost(race) * (double)(t + 1);
}

// The first t at which the loss is down to the target.
static size_t first_below(double target, const double *history)
{
    size_t t = 0;
    while (t < nudges && history[t] > target)
        t++;
    return t;
}

// How many of the nudges a … b were kept.
static size_t kept_between(size_t a, size_t b, const double *history)
{
    size_t kept = 0;
    for (size_t t = a; t <= b; t++)
        kept += history[t] < history[t - 1];
    return kept;
}

static void curve(const char *name, const struct race *race, const double *history)
{
    block(name, "multiply-adds", "loss");
    row(spent(race, 0), history[0]);
    double next = 1;
    for (size_t t = 1; t <= nudges; t++)
        if ((double)t >= next || t == nudges) {
            row(spent(race, t), history[t]);
            next *= 1.12;
        }
}

// The loss of a network whose first layer stays as it began: w holds the second layer alone.
struct upper_part {
    struct race *race;
    double all[WEIGHTS];
};

static double upper_loss(size_t n, const double *w, void *params)
{
    struct upper_part *part = params;
    for (size_t i = 0; i < n; i++)
        part->all[W2 + i] = w[i];
    return race_loss(WEIGHTS, part->all, part->race);
}

static double history[nudges + 1];

// What three sizes of nudges come to: the history of each, and how many were kept.
struct sizes {
    double large[nudges + 1], usual[nudges + 1], small[nudges + 1];
    size_t kept_large, kept, kept_small;
};

static void run_sizes(struct race *race, struct sizes *sizes)
{
    double w[WEIGHTS];
    sizes->kept_small = race_by_nudging(race, 1, 0.01, nudges, w, sizes->small);
    sizes->kept = race_by_nudging(race, 1, 0.1, nudges, w, sizes->usual);
    value("right", (double)race_right(race, w));
    sizes->kept_large = race_by_nudging(race, 1, 1, nudges, w, sizes->large);
    value("kept_last_large", (double)kept_between(nudges / 2, nudges, sizes->large));
    uint64_t state = 2;
    train_by_nudging(&race_loss, race, WEIGHTS, 0.1, short_run, &state, w, history);
    value("unstuck", history[short_run]);
    value("short_run", short_run);
}

static void say_sizes(const struct race *race, const struct sizes *sizes)
{
    value("weights", WEIGHTS);
    value("points", POINTS);
    value("nudges", nudges);
    value("per_evaluation", spent(race, 0));
    value("total", spent(race, nudges));
    value("start", sizes->usual[0]);
    value("after_100", sizes->usual[100]);
    value("after_1000", sizes->usual[1000]);
    value("after_10000", sizes->usual[10000]);
    value("end", sizes->usual[nudges]);
    value("kept", (double)sizes->kept);
    value("kept_large", (double)sizes->kept_large);
    value("kept_small", (double)sizes->kept_small);
    value("end_large", sizes->large[nudges]);
    value("end_small", sizes->small[nudges]);
    value("after_1000_large", sizes->large[1000]);
    value("after_1000_small", sizes->small[1000]);
    value("kept_first", (double)kept_between(1, 1000, sizes->usual));
    value("kept_last", (double)kept_between(nudges - 999, nudges, sizes->usual));
    size_t at = first_below(0.3, sizes->usual);
    value("to_target", spent(race, at));
    value("nudges_to_target", (double)at);
}

// The second layer alone is trained.
static void only_upper(struct race *race)
{
    struct upper_part part = {.race = race};
    double upper[WEIGHTS - W2];
    race_start(1, part.all);
    for (size_t i = 0; i < WEIGHTS - W2; i++)
        upper[i] = part.all[W2 + i];
    uint64_t state = 1;
    train_by_nudging(&upper_loss, &part, WEIGHTS - W2, 0.1, nudges, &state, upper, history);
    value("upper_weights", WEIGHTS - W2);
    value("upper_end", history[nudges]);
    value("upper_right", (double)race_right(race, part.all));
}

static void other_starts(struct race *race)
{
    double w[WEIGHTS], least = INFINITY, most = 0;
    for (size_t seed = 1; seed <= starts; seed++) {
        race_by_nudging(race, seed, 0.1, short_run, w, history);
        double cost = spent(race, first_below(0.3, history));
        least = fmin(least, cost);
        most = fmax(most, cost);
    }
    value("starts", starts);
    value("least_to_target", least);
    value("most_to_target", most);
}

// Where a training begins.
static void losses_at_first(struct race *race)
{
    double w[WEIGHTS], least = INFINITY, mean = 0, below = 0;
    for (size_t seed = 1; seed <= first_losses; seed++) {
        race_start(seed, w);
        double first = race_loss(WEIGHTS, w, race);
        least = fmin(least, first);
        mean += first / first_losses;
        below += first < log(CLASSES);
    }
    value("first_losses", first_losses);
    value("least_start", least);
    value("mean_start", mean);
    value("below_ln_3", below);
}

// A network for pictures of 28 x 28 pixels: 128 hidden units, 10 classes, 60,000 pictures.
static void big_network(void)
{
    double multiplied = 784 * 128 + 128 * 10, weights = multiplied + 128 + 10;
    value("big_weights", weights);
    value("big_sweep", weights * multiplied * 60000);
    value("big_days", weights * multiplied * 60000 / 1e9 / 86400);
}

int main(void)
{
    static struct sizes sizes;
    struct race race;
    race_data(&race);
    run_sizes(&race, &sizes);
    say_sizes(&race, &sizes);
    only_upper(&race);
    other_starts(&race);
    losses_at_first(&race);
    big_network();
    alt("The loss of the race's network against the multiply-adds spent, on a logarithmic axis, for "
        "blind nudges of three sizes. All begin at %.3g. After %d nudges, %.2g multiply-adds, nudges "
        "of 1 have come to %.2g, nudges of 0.1 to %.2g and nudges of 0.01 to %.2g.",
        sizes.usual[0], nudges, spent(&race, nudges), sizes.large[nudges], sizes.usual[nudges],
        sizes.small[nudges]);
    curve("nudges of 1", &race, sizes.large);
    curve("nudges of 0.1", &race, sizes.usual);
    curve("nudges of 0.01", &race, sizes.small);
    return 0;
}
