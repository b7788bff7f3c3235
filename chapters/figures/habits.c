// habits.c: what to look at before a long training: whether the step of a batch is that of its examples, whether ten
// examples can be learned by heart, and how far a step moves the weights.
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

enum { ROOM = WEIGHTS + FEW * (3 * HIDDEN + 2 * CLASSES) };

// A step from rest leaves the gradient of the batch as the velocity: how far it is from the mean of the single ones.
static double apart(void)
{
    double w[WEIGHTS], X[FEW * INPUTS], scratch[ROOM], sum[WEIGHTS] = {0}, velocity[WEIGHTS] = {0};
    size_t labels[FEW];
    struct gauges gauges;
    race_start(1, w);
    for (size_t e = 0; e < FEW; e++) {
        memcpy(X + e * INPUTS, race.x[e * 15], sizeof race.x[0]);
        labels[e] = race.label[e * 15];
        network_gradient(shape, w, X + e * INPUTS, labels[e], scratch, sum);
    }
    training_step(shape, FEW, X, labels, 0.1, 0.9, scratch, velocity, w, &gauges);
    double worst = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        worst = fmax(worst, fabs(sum[i] / FEW - velocity[i]));
    return worst;
}

// The example that chapter 5 works by hand, twice, once with each label.
static void one_of_each(void)
{
    const struct shape small = {2, 3, 2};
    const double X[] = {1, 2, 1, 2};
    const size_t labels[] = {0, 1};
    double w[] = {1, 1, 2, -2, -1, 1, 0, 0, 1, 1, 3, -1, -1, 2, 2, 2, 2};
    double scratch[17 + 2 * (3 * 3 + 2 * 2)], velocity[17] = {0};
    struct gauges gauges;
    training_step(small, 2, X, labels, 0.1, 0.9, scratch, velocity, w, &gauges);
    value("each_loss", gauges.loss);
    value("each_right", gauges.right);
    value("each_ratio", gauges.ratio);
}

// The length of a step against the length of the weights, the mean over the first ten epochs.
static double update_ratio(double learning_rate)
{
    size_t order[POINTS], labels[FEW];
    double X[FEW * INPUTS], velocity[WEIGHTS] = {0}, w[WEIGHTS], scratch[ROOM], sum = 0, steps = 0;
    struct gauges gauges;
    uint64_t state = 1;
    for (size_t i = 0; i < POINTS; i++)
        order[i] = i;
    race_start(1, w);
    for (int epoch = 0; epoch < 10; epoch++) {
        shuffle(POINTS, &state, order);
        for (size_t i = 0; i < POINTS; i += FEW) {
            for (size_t e = 0; e < FEW; e++) {
                memcpy(X + e * INPUTS, race.x[order[i + e]], sizeof race.x[0]);
                labels[e] = race.label[order[i + e]];
            }
            training_step(shape, FEW, X, labels, learning_rate, 0.9, scratch, velocity, w, &gauges);
            sum += gauges.ratio;
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
    value("apart", apart());
    one_of_each();
    for (size_t c = 0; c < CONTESTANTS; c++)
        value(contestants[c].name, by_heart(contestants[c].gradient));
    value("ratio", update_ratio(0.1));
    value("ratio_small", update_ratio(0.001));
    value("ratio_large", update_ratio(1));
    return 0;
}
