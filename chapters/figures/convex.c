// convex.c: the loss of a network is not convex. Two hidden units change places, with all their weights: the loss is
// the same. Halfway there the two are equal, and the loss is higher.
#include <math.h>

#include "figure.h"

#include "race_runs.h"

static void swap(double *a, double *b)
{
    double kept = *a;
    *a = *b;
    *b = kept;
}

// w with the units j and k in each other's place.
static void exchange(size_t j, size_t k, double *w)
{
    for (size_t i = 0; i < INPUTS; i++)
        swap(&w[W1 + j * INPUTS + i], &w[W1 + k * INPUTS + i]);
    swap(&w[B1 + j], &w[B1 + k]);
    for (size_t c = 0; c < CLASSES; c++)
        swap(&w[W2 + c * HIDDEN + j], &w[W2 + c * HIDDEN + k]);
}

static struct race race;
static struct race_run run;

int main(void)
{
    double w[WEIGHTS], other[WEIGHTS], between[WEIGHTS];
    race_data(&race);
    race_run_backprop(&race, 1, 10, 0.1, 0.9, RACE_BUDGET, RACE_TARGET, w, &run);
    double here = race_loss(WEIGHTS, w, &race), most = 0, apart = 0;
    for (size_t j = 0; j < HIDDEN; j++)
        for (size_t k = 0; k < j; k++) {
            for (size_t i = 0; i < WEIGHTS; i++)
                other[i] = w[i];
            exchange(j, k, other);
            for (size_t i = 0; i < WEIGHTS; i++)
                between[i] = (w[i] + other[i]) / 2;
            double there = race_loss(WEIGHTS, other, &race);
            apart = fmax(apart, fabs(there - here));
            most = fmax(most, race_loss(WEIGHTS, between, &race));
        }
    value("here", here);
    value("apart", apart);
    value("most", most);
    return 0;
}
