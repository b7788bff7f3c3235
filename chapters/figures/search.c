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

// The valley's first step from (1, 0), and walks of many steps with steepness 16.
static void valleys(void)
{
    double A[4], b[2], g[2], w[2] = {1, 0}, steepness = 4, L = 16;
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
    double next[2];
    quadratic_gradient(2, A, b, there, next);
    value("right_angle", dot(2, g, next) / sqrt(square * dot(2, next, next)));

    // From (1, 0) by halving, first with the rate 1.
    size_t evaluations = 0;
    double v[2] = {1, 0};
    value("halved_rate", backtrack(valley, &steepness, 2, g, 1, v, &evaluations));
    value("halved_evaluations", (double)evaluations);
    value("halved_loss", valley(2, v, &steepness));

    // The narrow valley, from the worst start: both parts of the gradient equally large.
    steepness = 16;
    valley_matrix(steepness, A, b);
    double x[2] = {2 + 17, 2 + 15}, far = valley_distance(x);
    size_t steps = 0;
    double before_last = far, last = far;
    while (last > 1e-6 * far) {
        quadratic_gradient(2, A, b, x, g);
        rate = exact_step(A, g);
        x[0] -= rate * g[0];
        x[1] -= rate * g[1];
        before_last = last;
        last = valley_distance(x);
        steps++;
    }
    value("exact_steps", (double)steps);
    value("exact_factor", last / before_last);

    // The same by halving; each step begins with twice the rate of the last.
    double y[2] = {2 + 17, 2 + 15};
    steps = evaluations = 0;
    rate = 0.3;
    while (valley_distance(y) > 1e-6 * far) {
        quadratic_gradient(2, A, b, y, g);
        rate = backtrack(valley, &steepness, 2, g, 2 * rate, y, &evaluations);
        steps++;
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
    valleys();
    the_race();
    return 0;
}
