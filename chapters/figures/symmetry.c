// symmetry.c: what happens when hidden units start with equal weights.
#include "figure.h"

#include "race.h"

enum { tries = 1000, steps = 300 };

// What a nudge of weight i by h does to the loss.
static double effect(struct race *race, double *w, size_t i, double h)
{
    double before = race_loss(WEIGHTS, w, race), kept = w[i];
    w[i] += h;
    double after = race_loss(WEIGHTS, w, race);
    w[i] = kept;
    return after - before;
}

// The largest difference between the first hidden unit's weights and those of any other.
static double spread(const double *w)
{
    double most = 0;
    for (size_t i = 1; i < HIDDEN; i++) {
        for (size_t j = 0; j < INPUTS; j++)
            most = fmax(most, fabs(w[W1 + i * INPUTS + j] - w[W1 + j]));
        most = fmax(most, fabs(w[B1 + i] - w[B1]));
    }
    return most;
}

// Moves all weights at once, each against its effect and in proportion to it.
static double move_together(struct race *race, double *w)
{
    const double h = 1e-4, rate = 0.1;
    for (size_t t = 0; t < steps; t++) {
        double slope[WEIGHTS];
        for (size_t i = 0; i < WEIGHTS; i++)
            slope[i] = effect(race, w, i, h) / h;
        for (size_t i = 0; i < WEIGHTS; i++)
            w[i] -= rate * slope[i];
    }
    return race_loss(WEIGHTS, w, race);
}

int main(void)
{
    struct race race;
    race_data(&race);

    double w[WEIGHTS] = {0}, history[tries + 1];
    uint64_t state = 1;
    value("tries", tries);
    value("zero_kept",
          (double)train_by_nudging(&race_loss, &race, WEIGHTS, 0.1, tries, &state, w, history));
    value("zero_loss", history[tries]);

    double equal[WEIGHTS] = {0}, random[WEIGHTS];
    for (size_t i = 0; i < HIDDEN; i++) {
        equal[W1 + i * INPUTS] = 0.5;
        equal[W1 + i * INPUTS + 1] = 0.25;
        for (size_t c = 0; c < CLASSES; c++)
            equal[W2 + c * HIDDEN + i] = 0.25 * ((double)c - 1);
    }
    race_start(1, random);
    const char *equal_name[] = {"equal_0", "equal_1", "equal_2", "equal_3"};
    const char *random_name[] = {"random_0", "random_1", "random_2", "random_3"};
    for (size_t i = 0; i < 4; i++) {
        value(equal_name[i], effect(&race, equal, W1 + i * INPUTS, 0.1));
        value(random_name[i], effect(&race, random, W1 + i * INPUTS, 0.1));
    }
    value("steps", steps);
    value("equal_start", race_loss(WEIGHTS, equal, &race));
    value("random_start", race_loss(WEIGHTS, random, &race));
    value("equal_end", move_together(&race, equal));
    value("random_end", move_together(&race, random));
    value("equal_spread", spread(equal));
    value("random_spread", spread(random));
    value("equal_right", (double)race_right(&race, equal));
    value("random_right", (double)race_right(&race, random));
    return 0;
}
