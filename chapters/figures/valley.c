// valley.c: two weights, trained by nudges of 0.5, in a valley that runs diagonally.
#include "figure.h"

#include "engine.h"

// Zero at (2, 2); the valley's floor is the line u = v.
static double valley(size_t n, const double *w, void *params)
{
    (void)n, (void)params;
    double u = w[0], v = w[1];
    return 4 * (u - v) * (u - v) + (u + v - 4) * (u + v - 4);
}

// A walk: where each nudge led and the loss after it, how many were kept, and where it ended.
enum { nudges = 40 };
struct walk {
    size_t asked, kept;
    double u[nudges + 1], v[nudges + 1], loss[nudges + 1], end[2];
};

// The valley, but it remembers where it was asked.
static double watched(size_t n, const double *w, void *params)
{
    struct walk *walk = params;
    walk->u[walk->asked] = w[0];
    walk->v[walk->asked++] = w[1];
    return valley(n, w, NULL);
}

static struct walk halves(void)
{
    struct walk walk = {0};
    uint64_t state = 5;
    walk.kept = train_by_nudging(&watched, &walk, 2, 0.5, nudges, &state, walk.end, walk.loss);
    return walk;
}

static void say_walk(const struct walk *walk)
{
    value("nudges", nudges);
    value("kept", (double)walk->kept);
    value("u", walk->end[0]);
    value("v", walk->end[1]);
    value("loss", walk->loss[nudges]);
    size_t last = nudges;
    while (walk->loss[last - 1] == walk->loss[last])
        last--;
    value("last_kept", (double)last);
}

static void by_hand(void)
{
    volatile double weight = 0.3, step = 0.1; // computed when it runs, not when it is compiled
    value("put_back_error", weight + step - step - weight);
    const double both[2] = {2, 2}, first[2] = {0.5, 0};
    value("loss_at_first", valley(2, first, NULL));
    value("loss_both", valley(2, both, NULL));
}

// Nudges by `step` until no nudge helps any more. Says the loss there, how many were kept, and
// how many that is for each 1 of the way, along u and then along v.
static void nudge_until_stuck(const char *name, double step)
{
    double w[2] = {0, 0}, history[201];
    uint64_t state = 1;
    size_t kept = 0, kept_now;
    do {
        kept_now = train_by_nudging(&valley, NULL, 2, step, 200, &state, w, history);
        kept += kept_now;
    } while (kept_now > 0);
    char label[32];
    snprintf(label, sizeof label, "stuck_%s", name);
    value(label, history[200]);
    snprintf(label, sizeof label, "kept_%s", name);
    value(label, (double)kept);
    snprintf(label, sizeof label, "steps_%s", name);
    value(label, (double)kept / (w[0] + w[1]));
}

static void describe(const struct walk *walk)
{
    alt("Contours of a loss of two weights u and v: long ellipses around the lowest point (2, 2), "
        "along the diagonal. From (0, 0) a staircase of %zu kept nudges of 0.5 goes up the "
        "diagonal to (%g, %g), where the loss is %g. Short grey lines show the %zu nudges that "
        "were put back.",
        walk->kept, walk->end[0], walk->end[1], walk->loss[nudges], nudges - walk->kept);
}

static void show_kept(const struct walk *walk)
{
    block("kept", "u", "v", "loss");
    row(0, 0, walk->loss[0]);
    for (size_t t = 1; t <= nudges; t++)
        if (walk->loss[t] < walk->loss[t - 1])
            row(walk->u[t], walk->v[t], walk->loss[t]);
}

static void show_put_back(const struct walk *walk)
{
    block("put back", "from u", "from v", "to u", "to v", "loss there");
    double u = 0, v = 0;
    for (size_t t = 1; t <= nudges; t++) {
        double there[2] = {walk->u[t], walk->v[t]};
        if (walk->loss[t] < walk->loss[t - 1])
            u = there[0], v = there[1];
        else
            row(u, v, there[0], there[1], valley(2, there, NULL));
    }
}

int main(void)
{
    struct walk walk = halves();
    say_walk(&walk);
    by_hand();
    nudge_until_stuck("half", 0.5);
    nudge_until_stuck("tenth", 0.1);
    nudge_until_stuck("hundredth", 0.01);
    describe(&walk);
    show_kept(&walk);
    show_put_back(&walk);
    return 0;
}
