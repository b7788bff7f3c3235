// search.c: how far to go along the gradient: the bound of the descent lemma, the exact step on a bowl, and a step that
// is halved until it is good enough.
#include <math.h>

#include "figure.h"

#include "gradients.h"
#include "race_runs.h"
#include "valley.h"

static double dot(size_t n, const double *a, const double *b)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

// The exact step along the gradient of a bowl in two dimensions.
static double exact_step(const double *A, const double *g)
{
    double Ag[2] = {A[0] * g[0] + A[1] * g[1], A[2] * g[0] + A[3] * g[1]};
    return dot(2, g, g) / dot(2, g, Ag);
}

// Backtracking with c = 1/2. `evaluations` grows by one for each rate that was tried.
static double backtrack(loss_function *loss, void *params, size_t n, const double *g, double rate,
                        double *w, size_t *evaluations)
{
    double scratch[WEIGHTS], taken = backtracking(loss, params, n, g, 0.5, rate, 60, scratch, w);
    *evaluations += (size_t)lround(log2(rate / taken)) + 1;
    return taken;
}

// What can be had from (1, 0) in the valley by the bound, by the exact step, and by halving, first with the rate 1.
static void one_step(void)
{
    double A[4], b[2], g[2], next[2], w[2] = {1, 0}, steepness = 4, L = 16;
    valley_matrix(steepness, A, b);
    quadratic_gradient(2, A, b, w, g);
    double loss = valley(2, w, &steepness), square = dot(2, g, g);
    value("square", square);
    value("bound", loss - 0.04 * (1 - L * 0.04 / 2) * square);
    value("bound_best", loss - square / (2 * L));
    double rate = exact_step(A, g);
    double there[2] = {w[0] - rate * g[0], w[1] - rate * g[1]};
    value("exact_rate", rate);
    value("exact_loss", valley(2, there, &steepness));
    quadratic_gradient(2, A, b, there, next);
    value("right_angle", dot(2, g, next) / sqrt(square * dot(2, next, next)));

    size_t evaluations = 0;
    value("halved_rate", backtrack(valley, &steepness, 2, g, 1, w, &evaluations));
    value("halved_evaluations", (double)evaluations);
    value("halved_loss", valley(2, w, &steepness));
}

// Walks in the narrow valley go from the worst start, where both parts of the gradient are equally large, until the
// distance is a millionth of what it was.
static const double worst_start[2] = {2 + 17, 2 + 15};

static bool under_way(const double *w)
{
    return valley_distance(w) > 1e-6 * valley_distance(worst_start);
}

static void exact_walk(void)
{
    double A[4], b[2], g[2], w[2] = {worst_start[0], worst_start[1]}, before = 0;
    size_t steps = 0;
    valley_matrix(16, A, b);
    for (; under_way(w); steps++) {
        before = valley_distance(w);
        quadratic_gradient(2, A, b, w, g);
        double rate = exact_step(A, g);
        w[0] -= rate * g[0];
        w[1] -= rate * g[1];
    }
    value("exact_steps", (double)steps);
    value("exact_factor", valley_distance(w) / before);
}

// Each step begins with twice the rate of the last.
static void halving_walk(void)
{
    double A[4], b[2], g[2], w[2] = {worst_start[0], worst_start[1]}, steepness = 16, rate = 0.3;
    size_t steps = 0, evaluations = 0;
    valley_matrix(steepness, A, b);
    for (; under_way(w); steps++) {
        quadratic_gradient(2, A, b, w, g);
        rate = backtrack(valley, &steepness, 2, g, 2 * rate, w, &evaluations);
    }
    value("halved_steps", (double)steps);
    value("halved_a_step", (double)evaluations / (double)steps);
}

// The race's network: all points, the gradient by backpropagation (the same numbers as by differences).
static double mean_gradient(const struct race *race, const double *w, double *g)
{
    const struct shape shape = {INPUTS, HIDDEN, CLASSES};
    double scratch[3 * HIDDEN + 2 * CLASSES], loss = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        g[i] = 0;
    for (size_t i = 0; i < race->count; i++)
        loss += network_gradient(shape, w, race->x[i], race->label[i], scratch, g);
    for (size_t i = 0; i < WEIGHTS; i++)
        g[i] /= (double)race->count;
    return loss / (double)race->count;
}

static void the_race(void)
{
    static struct race race;
    double w[WEIGHTS], g[WEIGHTS], rate = 1, least = INFINITY, most = 0;
    size_t steps = 0, evaluations = 0, risen = 0;
    race_data(&race);
    race_start(1, w);
    for (;; steps++) {
        double now = mean_gradient(&race, w, g);
        if (now <= RACE_TARGET || steps == 5000)
            break;
        rate = backtrack(race_loss, &race, WEIGHTS, g, 2 * rate, w, &evaluations);
        risen += race_loss(WEIGHTS, w, &race) > now;
        least = fmin(least, rate);
        most = fmax(most, rate);
    }
    value("race_steps", (double)steps);
    value("race_a_step", (double)evaluations / (double)steps);
    value("race_risen", (double)risen);
    value("race_least_rate", least);
    value("race_most_rate", most);
}

int main(void)
{
    one_step();
    exact_walk();
    halving_walk();
    the_race();
    return 0;
}
