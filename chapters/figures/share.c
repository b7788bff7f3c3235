// share.c: how often the ball finds the deeper valley, and how often it leaves it.
#include <gsl/gsl_poly.h>
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STARTS = 400, STEPS = 4000 };

static double height(double x)
{
    return x * x * x * x / 4 - x * x / 2 + x / 5;
}

// Starts, evenly spread: on either side of the top between the valleys, and over both.
struct starts {
    double wrong_side[STARTS], right_side[STARTS], all[2 * STARTS];
};

static void spread(double top, struct starts *starts)
{
    for (size_t i = 0; i < STARTS; i++) {
        double along = ((double)i + 0.5) / STARTS;
        starts->wrong_side[i] = top + (2 - top) * along;
        starts->right_side[i] = -2 + (top + 2) * along;
    }
    for (size_t i = 0; i < 2 * STARTS; i++)
        starts->all[i] = -2 + 4 * ((double)i + 0.5) / (2 * STARTS);
}

// What is seen of the shares over all momenta: the most that find the deeper valley and with which, the first momentum
// with which any does, the most that lose it.
struct extremes {
    double most, most_beta, first, most_lost;
};

static struct extremes shares(const double *wrong_side, const double *right_side)
{
    struct extremes seen = {.first = 1};
    block("shares", "β", "find it", "keep it");
    for (int percent = 0; percent <= 99; percent += percent < 60 ? 5 : 1) {
        double beta = percent / 100.0;
        // region shares
        double find = global_share(0.05, beta, STEPS, STARTS, wrong_side);
        double keep = global_share(0.05, beta, STEPS, STARTS, right_side);
        // endregion
        row(beta, find, keep);
        if (find > seen.most)
            seen.most = find, seen.most_beta = beta;
        if (find > 0)
            seen.first = fmin(seen.first, beta);
        seen.most_lost = fmax(seen.most_lost, 1 - keep);
        if (percent == 90) {
            value("find_90", find);
            value("keep_90", keep);
        }
    }
    return seen;
}

// Starts in the shallow valley that lie lower than the top.
static void low_starts(double top, const double *wrong_side)
{
    double low[STARTS], found = 0;
    size_t count = 0;
    for (size_t i = 0; i < STARTS; i++)
        if (height(wrong_side[i]) < height(top))
            low[count++] = wrong_side[i];
    for (int percent = 0; percent <= 99; percent++)
        found = fmax(found, global_share(0.05, percent / 100.0, STEPS, count, low));
    value("low", (double)count);
    value("low_until", low[count - 1]);
    value("low_found", found);
}

int main(void)
{
    static struct starts starts;
    double deep, top, shallow;
    gsl_poly_solve_cubic(0, -1, 0.2, &deep, &top, &shallow);
    spread(top, &starts);
    struct extremes seen = shares(starts.wrong_side, starts.right_side);
    value("starts", STARTS);
    value("most", seen.most);
    value("most_beta", seen.most_beta);
    value("most_lost", seen.most_lost);
    value("first", seen.first);
    value("none_0", global_share(0.05, 0, STEPS, STARTS, starts.wrong_side));
    value("all_0", global_share(0.05, 0, STEPS, 2 * STARTS, starts.all));
    value("all_90", global_share(0.05, 0.9, STEPS, 2 * STARTS, starts.all));
    value("by_width", (top + 2) / 4);
    low_starts(top, starts.wrong_side);

    alt("Shares of %d starts against the momentum. Of those on the shallow valley's side none find "
        "the deeper valley with a momentum below %g, and never more than %.0f in a hundred do. Of "
        "those on the deeper valley's side up to %.0f in a hundred lose it.",
        STARTS, seen.first, 100 * seen.most, 100 * seen.most_lost);
    return 0;
}
