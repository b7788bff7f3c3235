// share.c: how often the ball finds the deeper valley, and how often it leaves it.
#include <gsl/gsl_poly.h>
#include <math.h>

#include "figure.h"
#include "momentum.h"

enum { STARTS = 400, STEPS = 4000 };

int main(void)
{
    double deep, top, shallow;
    gsl_poly_solve_cubic(0, -1, 0.2, &deep, &top, &shallow);

    double wrong_side[STARTS], right_side[STARTS], all[2 * STARTS];
    for (size_t i = 0; i < STARTS; i++) {
        double along = ((double)i + 0.5) / STARTS;
        wrong_side[i] = top + (2 - top) * along;
        right_side[i] = -2 + (top + 2) * along;
    }
    for (size_t i = 0; i < 2 * STARTS; i++)
        all[i] = -2 + 4 * ((double)i + 0.5) / (2 * STARTS);

    double most = 0, most_beta = 0, most_lost = 0, first = 1;
    block("shares", "β", "find it", "keep it");
    for (int percent = 0; percent <= 99; percent += percent < 60 ? 5 : 1) {
        double beta = percent / 100.0;
        // region shares
        double find = global_share(0.05, beta, STEPS, STARTS, wrong_side);
        double keep = global_share(0.05, beta, STEPS, STARTS, right_side);
        // endregion
        row(beta, find, keep);
        if (find > most)
            most = find, most_beta = beta;
        if (find > 0)
            first = fmin(first, beta);
        most_lost = fmax(most_lost, 1 - keep);
        if (percent == 90) {
            value("find_90", find);
            value("keep_90", keep);
        }
    }
    value("starts", STARTS);
    value("most", most);
    value("most_beta", most_beta);
    value("most_lost", most_lost);
    value("first", first);
    value("none_0", global_share(0.05, 0, STEPS, STARTS, wrong_side));
    value("all_0", global_share(0.05, 0, STEPS, 2 * STARTS, all));
    value("all_90", global_share(0.05, 0.9, STEPS, 2 * STARTS, all));
    value("by_width", (top + 2) / 4);

    // Starts in the shallow valley that lie lower than the top.
    double low[STARTS];
    size_t count = 0;
    for (size_t i = 0; i < STARTS; i++) {
        double x = wrong_side[i];
        double height = x * x * x * x / 4 - x * x / 2 + x / 5;
        double of_top = top * top * top * top / 4 - top * top / 2 + top / 5;
        if (height < of_top)
            low[count++] = x;
    }
    double low_found = 0;
    for (int percent = 0; percent <= 99; percent++)
        low_found = fmax(low_found, global_share(0.05, percent / 100.0, STEPS, count, low));
    value("low", (double)count);
    value("low_until", low[count - 1]);
    value("low_found", low_found);

    alt("Shares of %d starts against the momentum. Of those on the shallow valley's side none find "
        "the deeper valley with a momentum below %g, and never more than %.0f in a hundred do. Of "
        "those on the deeper valley's side up to %.0f in a hundred lose it.",
        STARTS, first, 100 * most, 100 * most_lost);
    return 0;
}
