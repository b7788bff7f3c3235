// habits.c: what to look at before a long training: whether ten examples can be learned by heart, and how far a step
// moves the weights.
#include <math.h>
#include <string.h>

#include "figure.h"

#include "wrong.h" // before the race's own names W1 and W2, which its functions have as variables

#include "race_runs.h"

enum { FEW = 10, STEPS = 3000 };

static const struct shape shape = {INPUTS, HIDDEN, CLASSES};
static struct race race;

// The loss on ten points after many steps on all ten, with one of the gradients of wrong.h.
static double by_heart(network_gradient_function *gradient)
{
    double w[WEIGHTS], g[WEIGHTS], velocity[WEIGHTS] = {0}, scratch[3 * HIDDEN + 2 * CLASSES];
    race_start(1, w);
    for (int t = 0; t < STEPS; t++) {
        for (size_t i = 0; i < WEIGHTS; i++)
            g[i] = 0;
        for (size_t e = 0; e < FEW; e++)
            gradient(shape, w, race.x[e * 15], race.label[e * 15 + e % 3], scratch, g);
        for (size_t i = 0; i < WEIGHTS; i++)
            g[i] /= FEW;
        momentum_step(WEIGHTS, g, 0.1, 0.9, velocity, w);
    }
    double loss = 0;
    for (size_t e = 0; e < FEW; e++) {
        double scores[CLASSES];
        network(w, race.x[e * 15], scores);
        loss += cross_entropy(CLASSES, scores, race.label[e * 15 + e % 3]) / FEW;
    }
    return loss;
}

// The length of a step against the length of the weights, the mean over the first ten epochs.
static double update_ratio(double learning_rate)
{
    size_t order[POINTS], labels[10];
    double X[10 * INPUTS], velocity[WEIGHTS] = {0}, w[WEIGHTS], sum = 0, steps = 0;
    double scratch[WEIGHTS + 3 * HIDDEN + 2 * CLASSES];
    uint64_t state = 1;
    for (size_t i = 0; i < POINTS; i++)
        order[i] = i;
    race_start(1, w);
    for (int epoch = 0; epoch < 10; epoch++) {
        shuffle(POINTS, &state, order);
        for (size_t i = 0; i < POINTS; i += 10) {
            for (size_t e = 0; e < 10; e++) {
                memcpy(X + e * INPUTS, race.x[order[i + e]], sizeof race.x[0]);
                labels[e] = race.label[order[i + e]];
            }
            training_step(shape, 10, X, labels, learning_rate, 0.9, scratch, velocity, w);
            double moved = 0, length = 0;
            for (size_t k = 0; k < WEIGHTS; k++) {
                moved += velocity[k] * velocity[k];
                length += w[k] * w[k];
            }
            sum += learning_rate * sqrt(moved / length);
            steps++;
        }
    }
    return sum / steps;
}

int main(void)
{
    race_data(&race);
    value("few", FEW);
    value("steps", STEPS);
    for (size_t c = 0; c < CONTESTANTS; c++)
        value(contestants[c].name, by_heart(contestants[c].gradient));
    value("ratio", update_ratio(0.1));
    value("ratio_small", update_ratio(0.001));
    value("ratio_large", update_ratio(1));
    return 0;
}
