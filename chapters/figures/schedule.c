// schedule.c: rates that fall. What they do to the mean square of the distance on a noisy bowl, computed step by step, and
// to the race's network.
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "figure.h"

#include "race_runs.h"

// ---- The four numbers of sample.c: curvature 1, variance 9.5, begun at a distance of 10 ----

static double inverse_root(double t)
{
    return 1 / sqrt(t);
}

static double inverse(double t)
{
    return 1 / t;
}

static double mean_square(double (*rate)(double), size_t steps)
{
    double v = 100;
    for (size_t t = 1; t <= steps; t++) {
        double eta = rate((double)t);
        v = (1 - eta) * (1 - eta) * v + eta * eta * 9.5;
    }
    return v;
}

static void falling_rates(void)
{
    const size_t counts[] = {100, 1000, 10000, 100000};
    for (int i = 0; i < 4; i++) {
        char name[20];
        snprintf(name, sizeof name, "root_%d", i + 2);
        value(name, mean_square(inverse_root, counts[i]));
        snprintf(name, sizeof name, "inverse_%d", i + 2);
        value(name, mean_square(inverse, counts[i]));
    }
    // The rate 1/t on a bowl of curvature 0.1: what is left of the distance, without any noise.
    double left = 1;
    for (size_t t = 1; t <= 1000000; t++)
        left *= 1 - 0.1 * inverse((double)t);
    value("trap", left);
}

// ---- The race's network, mini-batches of 10 ----

enum { EPOCHS = 300, BATCH = 10, STARTS = 9, A_RUN = EPOCHS * POINTS / BATCH, WARM = A_RUN / 10 };

struct schedule {
    double highest;
    size_t warm; // steps of the warm-up
    bool falls;  // by the cosine; else the rate stays
};

static double rate_of(struct schedule s, size_t t)
{
    return s.falls ? learning_rate_at(t, s.warm, A_RUN, s.highest) : s.highest;
}

static struct race race;

// The loss over all points after the last step.
static double train(uint64_t seed, struct schedule schedule)
{
    const struct shape shape = {INPUTS, HIDDEN, CLASSES};
    size_t order[POINTS], labels[BATCH];
    double X[BATCH * INPUTS], velocity[WEIGHTS] = {0}, w[WEIGHTS];
    double scratch[WEIGHTS + BATCH * (3 * HIDDEN + 2 * CLASSES)];
    struct gauges gauges;
    uint64_t state = seed;
    for (size_t i = 0; i < POINTS; i++)
        order[i] = i;
    race_start(seed, w);
    for (size_t t = 0; t < A_RUN; t++) {
        size_t first = t * BATCH % POINTS;
        if (first == 0)
            shuffle(POINTS, &state, order);
        for (size_t e = 0; e < BATCH; e++) {
            memcpy(X + e * INPUTS, race.x[order[first + e]], sizeof race.x[0]);
            labels[e] = race.label[order[first + e]];
        }
        double rate = rate_of(schedule, t);
        training_step(shape, BATCH, X, labels, rate, 0, scratch, velocity, w, &gauges);
    }
    return race_loss(WEIGHTS, w, &race);
}

static double median(struct schedule schedule)
{
    double loss[STARTS];
    for (size_t i = 0; i < STARTS; i++) {
        double last = train(i + 1, schedule);
        size_t j = i;
        for (; j > 0 && loss[j - 1] > last; j--)
            loss[j] = loss[j - 1];
        loss[j] = last;
    }
    return loss[STARTS / 2];
}

int main(void)
{
    falling_rates();
    race_data(&race);
    value("epochs", EPOCHS);
    value("starts", STARTS);
    value("constant_02", median((struct schedule){0.2, 0, false}));
    value("cosine_02", median((struct schedule){0.2, 0, true}));
    value("warm_02", median((struct schedule){0.2, WARM, true}));
    value("constant_08", median((struct schedule){0.8, 0, false}));
    value("cosine_08", median((struct schedule){0.8, 0, true}));
    value("warm_08", median((struct schedule){0.8, WARM, true}));
    value("constant_32", median((struct schedule){3.2, 0, false}));
    value("cosine_32", median((struct schedule){3.2, 0, true}));
    value("warm_32", median((struct schedule){3.2, WARM, true}));
    return 0;
}
