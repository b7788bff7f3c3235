// race_backprop.c: the race, complete: six contestants, from blind nudges to backpropagation with
// momentum, on the same network, the same points and the same first weights.
#include <stdlib.h>
#include <string.h>

#include "figure.h"

#include "backprop.h"
#include "race.h"
#include "sgd.h"

enum { batch = 15, starts = 9, most_rows = 400 };
static const double beta = 0.9, target = 0.3;

// The race's network as code/backprop.h wants it: the weights lie in the same order.
static const struct shape shape = {INPUTS, HIDDEN, CLASSES};

// Where the gradient of a mini-batch comes from.
enum source { NUMERICAL, BACKPROP };

struct contestant {
    enum source source;
    size_t batch_size; // POINTS for all
    double learning_rate, beta;
};

struct curve {
    size_t rows;
    double spent[most_rows], loss[most_rows]; // each the mean of the steps since the last
    double sum, steps;
    double to_target; // multiply-adds until the loss over all points is down to the target
    double end;       // the loss at the end
};

// region cost
// The multiply-adds of network_gradient for one example: a product for each weight on the way
// forward, two on the way back, but one where nobody needs the gradient by the input.
static double backprop_cost(struct shape s)
{
    double first = (double)(s.hidden * s.inputs), second = (double)(s.classes * s.hidden);
    return (first + second) + 2 * second + first;
}
// endregion

static void record(struct curve *curve, double spent, double loss)
{
    curve->end = loss;
    if (loss <= target && spent < curve->to_target)
        curve->to_target = spent;
    double last = curve->rows ? curve->spent[curve->rows - 1] : 0;
    curve->sum += loss;
    curve->steps++;
    if (curve->rows < most_rows && spent >= 1.12 * last) {
        curve->spent[curve->rows] = spent;
        curve->loss[curve->rows++] = curve->sum / curve->steps;
        curve->sum = curve->steps = 0;
    }
}

// The gradient of the mean loss over the points of one batch, with what it costs.
static double gradient_of(enum source source, struct race *points, const double *w, double *grad)
{
    double moved[WEIGHTS], scratch[3 * HIDDEN + 2 * CLASSES];
    if (source == NUMERICAL) {
        memcpy(moved, w, sizeof moved);
        points->multiply_adds = 0;
        numerical_gradient(&race_loss, points, WEIGHTS, moved, 1e-5, grad);
        return points->multiply_adds;
    }
    memset(grad, 0, WEIGHTS * sizeof *grad);
    for (size_t i = 0; i < points->count; i++)
        network_gradient(shape, w, points->x[i], points->label[i], scratch, grad);
    for (size_t i = 0; i < WEIGHTS; i++)
        grad[i] /= (double)points->count;
    return (double)points->count * backprop_cost(shape);
}

static struct curve descend_race(struct race *race, uint64_t seed, struct contestant contestant,
                                 double most, double *w)
{
    static struct race points;
    struct curve curve = {.to_target = INFINITY};
    uint64_t state = seed;
    size_t order[POINTS];
    double velocity[WEIGHTS] = {0}, grad[WEIGHTS], spent = 0;
    for (size_t i = 0; i < POINTS; i++)
        order[i] = i;
    race_start(seed, w);
    while (spent < most) {
        shuffle(POINTS, &state, order);
        for (size_t start = 0; start < POINTS; start += contestant.batch_size) {
            points.count = contestant.batch_size;
            for (size_t i = 0; i < points.count; i++) {
                memcpy(points.x[i], race->x[order[start + i]], sizeof points.x[i]);
                points.label[i] = race->label[order[start + i]];
            }
            spent += gradient_of(contestant.source, &points, w, grad);
            momentum_step(WEIGHTS, grad, contestant.learning_rate, contestant.beta, velocity, w);
            record(&curve, spent, race_loss(WEIGHTS, w, race)); // looking on costs nothing here
        }
    }
    return curve;
}

static double nudges_history[15000 + 1];

// The multiply-adds of blind nudges until the loss is down to the target.
static double nudges_to_target(struct race *race, uint64_t seed, size_t nudges, double *w)
{
    race_by_nudging(race, seed, 0.1, nudges, w, nudges_history);
    size_t t = 0;
    while (t < nudges && nudges_history[t] > target)
        t++;
    return t < nudges ? race_evaluation_cost(race) * (double)(t + 1) : INFINITY;
}

// The curve of the blind nudges, for the figure.
static void draw_nudges(struct race *race, double *w)
{
    enum { nudges = 83332 };
    static double history[nudges + 1];
    race_by_nudging(race, 1, 0.1, nudges, w, history);
    block("blind nudges", "multiply-adds", "loss");
    double next = 1;
    for (size_t t = 0; t <= nudges; t++)
        if ((double)t + 1 >= next || t == nudges) {
            row(race_evaluation_cost(race) * (double)(t + 1), history[t]);
            next *= 1.12;
        }
}

static void say(const char *name, const char *what, double x)
{
    char whole[64];
    snprintf(whole, sizeof whole, "%s_%s", name, what);
    value(whole, x);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

// The least, the middle and the greatest cost from all starts, times a factor; sorts them.
static void say_costs(const char *name, double *costs, double factor)
{
    qsort(costs, starts, sizeof *costs, by_size);
    say(name, "least", factor * costs[0]);
    say(name, "middle", factor * costs[starts / 2]);
    say(name, "most", factor * costs[starts - 1]);
}

int main(void)
{
    static struct race race;
    double w[WEIGHTS];
    race_data(&race);
    const struct {
        const char *title, *name;
        struct contestant numerical;
        double most; // for the figure, by central differences
    } ideas[] = {
        {"all points", "full", {NUMERICAL, POINTS, 1, 0}, 1e9},
        {"mini-batches", "mini", {NUMERICAL, batch, 0.5, 0}, 4e8},
        {"momentum", "momentum", {NUMERICAL, batch, 0.1, beta}, 2e8},
    };
    double per_point = backprop_cost(shape), evaluation = race_evaluation_cost(&race) / POINTS;
    double numerical_cost = 2 * WEIGHTS * evaluation;
    value("evaluation", evaluation);
    value("backprop_cost", per_point);
    value("numerical_cost", numerical_cost);
    value("numerical_evaluations", 2 * WEIGHTS);
    value("ratio", numerical_cost / per_point);
    value("evaluations", per_point / evaluation);
    value("starts", starts);
    value("batch", batch);

    double costs[starts];
    for (uint64_t seed = 1; seed <= starts; seed++)
        costs[seed - 1] = nudges_to_target(&race, seed, 15000, w);
    say_costs("nudges", costs, 1);
    double least = costs[0], most = costs[starts - 1];
    draw_nudges(&race, w);

    double same = 0;
    for (size_t idea = 0; idea < sizeof ideas / sizeof *ideas; idea++) {
        struct contestant cheap = ideas[idea].numerical;
        cheap.source = BACKPROP;
        char title[64];
        for (uint64_t seed = 1; seed <= starts; seed++)
            costs[seed - 1] = descend_race(&race, seed, cheap, idea ? 3e6 : 2e7, w).to_target;
        say_costs(ideas[idea].name, costs, 1);
        // The same steps by central differences cost so many times more.
        snprintf(title, sizeof title, "numerical_%s", ideas[idea].name);
        say_costs(title, costs, numerical_cost / per_point);
        say(ideas[idea].name, "rate", cheap.learning_rate);

        struct curve fast = descend_race(&race, 1, cheap, 3e7, w);
        say(ideas[idea].name, "end", fast.end);
        say(ideas[idea].name, "right", (double)race_right(&race, w));
        struct curve slow = descend_race(&race, 1, ideas[idea].numerical, ideas[idea].most, w);
        same = fmax(same, fabs(slow.to_target / fast.to_target / (numerical_cost / per_point) - 1));
        say(ideas[idea].name, "to_target", fast.to_target);
        say(ideas[idea].name, "numerical_to_target", slow.to_target);
        snprintf(title, sizeof title, "numerical %s", ideas[idea].title);
        block(title, "multiply-adds", "loss");
        for (size_t i = 0; i < slow.rows; i++)
            row(slow.spent[i], slow.loss[i]);
        if (idea == 0)
            continue;
        snprintf(title, sizeof title, "backprop %s", ideas[idea].title);
        block(title, "multiply-adds", "loss");
        for (size_t i = 0; i < fast.rows; i++)
            row(fast.spent[i], fast.loss[i]);
    }
    value("same", same);
    alt("The loss of the race's network against the multiply-adds spent, for six ways of training. "
        "To come down to %.1f from %d starts, blind nudges take %.1e to %.1e; central differences "
        "over mini-batches with momentum take about as many; backpropagation over mini-batches "
        "with momentum reaches it about %.0f times sooner than the same steps by differences.",
        target, starts, least, most, numerical_cost / per_point);
    return 0;
}
