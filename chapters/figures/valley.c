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

// The same, but it remembers where it was asked.
enum { nudges = 40 };
struct log {
    size_t asked;
    double u[nudges + 1], v[nudges + 1];
};

static double watched(size_t n, const double *w, void *params)
{
    struct log *log = params;
    log->u[log->asked] = w[0];
    log->v[log->asked++] = w[1];
    return valley(n, w, NULL);
}

// Nudges by `step` until no nudge helps any more. Returns the loss there, how many were kept, and
// how many that is for each 1 of the way, along u and then along v.
static double nudge_until_stuck(double step, size_t *kept, double *steps)
{
    double w[2] = {0, 0}, history[201];
    uint64_t state = 1;
    size_t kept_now;
    *kept = 0;
    do {
        kept_now = train_by_nudging(&valley, NULL, 2, step, 200, &state, w, history);
        *kept += kept_now;
    } while (kept_now > 0);
    *steps = (double)*kept / (w[0] + w[1]);
    return history[200];
}

int main(void)
{
    double w[2] = {0, 0}, history[nudges + 1];
    struct log log = {0};
    uint64_t state = 5;
    size_t kept = train_by_nudging(&watched, &log, 2, 0.5, nudges, &state, w, history);

    value("nudges", nudges);
    value("kept", (double)kept);
    value("u", w[0]);
    value("v", w[1]);
    value("loss", history[nudges]);
    size_t last = nudges;
    while (history[last - 1] == history[last])
        last--;
    value("last_kept", (double)last);
    volatile double weight = 0.3, step = 0.1; // computed when it runs, not when it is compiled
    value("put_back_error", weight + step - step - weight);
    const double both[2] = {2, 2}, first[2] = {0.5, 0};
    value("loss_at_first", valley(2, first, NULL));
    value("loss_both", valley(2, both, NULL));
    size_t kept_until;
    double steps;
    value("stuck_half", nudge_until_stuck(0.5, &kept_until, &steps));
    value("kept_half", (double)kept_until);
    value("steps_half", steps);
    value("stuck_tenth", nudge_until_stuck(0.1, &kept_until, &steps));
    value("kept_tenth", (double)kept_until);
    value("steps_tenth", steps);
    value("stuck_hundredth", nudge_until_stuck(0.01, &kept_until, &steps));
    value("kept_hundredth", (double)kept_until);
    value("steps_hundredth", steps);

    alt("Contours of a loss of two weights u and v: long ellipses around the lowest point (2, 2), "
        "along the diagonal. From (0, 0) a staircase of %zu kept nudges of 0.5 goes up the "
        "diagonal "
        "to (%g, %g), where the loss is %g. Short grey lines show the %zu nudges that were put "
        "back.",
        kept, w[0], w[1], history[nudges], nudges - kept);
    block("kept", "u", "v", "loss");
    row(0, 0, history[0]);
    double u = 0, v = 0;
    for (size_t t = 1; t <= nudges; t++)
        if (history[t] < history[t - 1]) {
            u = log.u[t];
            v = log.v[t];
            row(u, v, history[t]);
        }
    block("put back", "from u", "from v", "to u", "to v", "loss there");
    u = v = 0;
    for (size_t t = 1; t <= nudges; t++) {
        double there[2] = {log.u[t], log.v[t]};
        if (history[t] < history[t - 1])
            u = there[0], v = there[1];
        else
            row(u, v, there[0], there[1], valley(2, there, NULL));
    }
    return 0;
}
