// regions.c: where the race's network guesses which class, before and after blind nudges.
#include "figure.h"

#include "race.h"

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

int main(void)
{
    static double history[nudges + 1];
    struct race race;
    double before[WEIGHTS], after[WEIGHTS];
    race_data(&race);
    race_start(1, before);
    race_by_nudging(&race, 1, 0.1, nudges, after, history);
    size_t right_before = race_right(&race, before), right_after = race_right(&race, after);

    value("nudges", nudges);
    value("right_before", (double)right_before);
    value("right_after", (double)right_after);
    value("loss_before", history[0]);
    value("loss_after", history[nudges]);
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
