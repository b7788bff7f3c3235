// race_gradient.c: the race's second contestant, gradient descent with a numerical gradient, beside
// blind nudges.
#include "race_runs.h"

enum { starts = 9 };

// A value that belongs to one of the rates.
static void value_of(const char *what, const char *rate, double x)
{
    char name[32];
    snprintf(name, sizeof name, "%s_%s", what, rate);
    value(name, x);
}

static struct race_run nudged, descended, other;

static void beside_nudges(struct race *race, size_t a, size_t b, size_t right)
{
    value("evaluations", 2 * WEIGHTS);
    value("per_step", descended.spent[1]);
    value("steps", (double)descended.moves);
    value("nudges_to_target", (double)a);
    value("steps_to_target", (double)b);
    value("nudging_cost", nudged.spent[a]);
    value("gradient_cost", descended.spent[b]);
    value("factor", nudged.spent[a] / descended.spent[b]);
    value("fewer_moves", (double)a / (double)b);
    value("end", descended.loss[descended.moves]);
    value("end_nudges", nudged.loss[nudged.moves]);
    value("right", (double)right);
    value("after_1", descended.loss[1]);
    value("after_10", descended.loss[10]);
    value("nudges_10", nudged.loss[10]);
    value("forward_cost", descended.spent[b] * (WEIGHTS + 1) / (2 * WEIGHTS));
    value("if_three", 3 * race_evaluation_cost(race) * (double)b);
    value("factor_if_three", nudged.spent[a] / (3 * race_evaluation_cost(race) * (double)b));
}

// Four rates from the same start.
static void four_rates(struct race *race)
{
    const double rates[] = {0.3, 1, 2, 5};
    const char *names[] = {"03", "1", "2", "5"};
    double w[WEIGHTS];
    for (size_t k = 0; k < 4; k++) {
        race_run_gradient(race, 1, rates[k], 0, w, &other);
        value_of("end", names[k], other.loss[other.moves]);
        value_of("reached", names[k], (double)race_reached(&other, RACE_TARGET));
        value_of("rises", names[k], (double)race_rises(&other));
    }
}

static void to_target(struct race *race, uint64_t seed, struct race_run *run)
{
    double w[WEIGHTS];
    race_run_gradient(race, seed, 2, RACE_TARGET, w, run);
}

// The network for pictures of chapter 0: one numerical gradient over 60,000 pictures.
static void big_network(void)
{
    double multiplied = 784 * 128 + 128 * 10, weights = multiplied + 128 + 10;
    value("evaluations_forward", WEIGHTS + 1);
    value("big_forward", weights + 1);
    value("big_central", 2 * weights);
    value("big_days", 2 * weights * multiplied * 60000 / 1e9 / 86400);
}

int main(void)
{
    struct race race;
    double w[WEIGHTS];
    race_data(&race);
    race_run_nudges(&race, 1, 0.1, w, &nudged);
    race_run_gradient(&race, 1, 2, 0, w, &descended);
    size_t a = race_reached(&nudged, RACE_TARGET), b = race_reached(&descended, RACE_TARGET);
    beside_nudges(&race, a, b, race_right(&race, w));
    four_rates(&race);
    race_value_of_starts(to_target, &race, starts, &other);
    big_network();

    alt("The loss of the race's network against the multiply-adds spent, on a logarithmic axis. Blind "
        "nudges are down to %.1f after %.1e multiply-adds, gradient descent with a numerical gradient "
        "only after %.1e, although it needs %zu steps and not %zu nudges.",
        RACE_TARGET, nudged.spent[a], descended.spent[b], b, a);
    race_curve("nudges", &nudged);
    race_curve("numerical gradient", &descended);
    return 0;
}
