// Questions about nesterov_step: one step by hand; where the gradient is asked for, and how often;
// and the two published forms of the method, which take the same path.
#include "questions.h"

#include <string.h>

#include "momentum.h"

// ---- Gradients that remember where they were asked for -----------------------------------------

struct memory {
    double evaluations, *point; // the newest point
};

static void remember(size_t n, const double *w, void *params)
{
    struct memory *memory = params;
    memory->evaluations++;
    if (memory->point)
        memcpy(memory->point, w, n * sizeof *w);
}

// Of w[0]^2/2 + w[1]^2 + 2 w[0] w[1] + 3 w[1] w[2] + w[2]^2/4.
static void gradient_of_saddle(size_t n, const double *w, void *params, double *grad)
{
    remember(n, w, params);
    grad[0] = w[0] + 2 * w[1];
    grad[1] = 2 * w[1] + 2 * w[0] + 3 * w[2];
    grad[2] = 3 * w[1] + 0.5 * w[2];
}

GROUP(by_hand, "one step of three weights, worked by hand")
{
    size_t n = given_size("n", 3);
    double rate = given_scalar("rate", 0.25), beta = given_scalar("beta", 0.5);
    double *w = in_out("w", n, (double[]){3, 1, -2});
    double *velocity = in_out("velocity", n, (double[]){8, -16, 4});
    double *room = output(2 * n), *point = output(n);
    struct memory memory = {0, point};
    call(nesterov_step(gradient_of_saddle, &memory, n, rate, beta, room, velocity, w));
    double evaluations = memory.evaluations; // before the oracle runs
    expect_vector(
        point, n,
        closed_forms((double[]){2, 3, -2.5}, "w − η β v, where the gradient is asked for"),
        within_each(1e-14, 0));
    expect_value(evaluations, closed_form(1, "the gradient is evaluated once"), within(0, 0));
    expect_vector(velocity, n, closed_forms((double[]){12, -5.5, 9.75}, "β v + (8, 2.5, 7.75)"),
                  within_each(1e-14, 0));
    expect_vector(w, n, closed_forms((double[]){0, 2.375, -4.4375}, "w − η v, with the new v"),
                  within_each(1e-14, 0));
}

GROUP(from_rest, "from rest the step is plain descent; without momentum it always is")
{
    size_t n = given_size("n", 3);
    double rate = given_scalar("rate", random_between(0.05, 0.3));
    double beta = given_scalar("beta", random_between(0.5, 0.9));
    const double *start = random_vector("start", n, 0.5, 2);
    double *grad = scratch(n), *moved = scratch(n);
    gradient_of_saddle(n, start, &(struct memory){0, NULL}, grad);
    for (size_t i = 0; i < n; i++)
        moved[i] = start[i] - rate * grad[i];

    double *w = in_out("w", n, start), *velocity = in_out("velocity", n, scratch(n));
    double *room = output(2 * n);
    struct memory memory = {0, NULL};
    call(nesterov_step(gradient_of_saddle, &memory, n, rate, beta, room, velocity, w));
    expect_vector(velocity, n, closed_forms(grad, "gradient(w), with v = 0"),
                  within_each(1e-13, 1e-13));
    expect_vector(w, n, closed_forms(moved, "w − η gradient(w)"), within_each(1e-13, 1e-13));

    double *w2 = in_out("w2", n, start), *fast = in_out("fast", n, (double[]){5, -7, 3});
    call(nesterov_step(gradient_of_saddle, &memory, n, rate, 0, room, fast, w2));
    expect_vector(fast, n, closed_forms(grad, "gradient(w), with β = 0"),
                  within_each(1e-13, 1e-13));
    expect_vector(w2, n, closed_forms(moved, "w − η gradient(w)"), within_each(1e-13, 1e-13));
}

// ---- Two forms ----------------------------------------------------------------------------------

#define MOST 5 // weights

// Of the sum of (1 + i) w[i]^2 / 2 - cos(w[i] - w[i+1]): bent, and each weight feels the next.
static void gradient_of_waves(size_t n, const double *w, void *params, double *grad)
{
    remember(n, w, params);
    for (size_t i = 0; i < n; i++) {
        grad[i] = (double)(1 + i) * w[i];
        if (i + 1 < n)
            grad[i] += sin(w[i] - w[i + 1]);
        if (i > 0)
            grad[i] -= sin(w[i - 1] - w[i]);
    }
}

// Nesterov 1983, from rest: a step of descent from the point ahead, and then a new point ahead,
//     w' = y - eta gradient(y),    y' = w' + beta (w' - w)
// Gives w after all steps.
static const double *by_two_points(size_t n, const double *w0, double rate, double beta,
                                   size_t steps)
{
    double *w = scratch(n), *y = scratch(n), grad[MOST];
    for (size_t i = 0; i < n; i++)
        y[i] = w[i] = w0[i];
    for (size_t t = 0; t < steps; t++) {
        gradient_of_waves(n, y, &(struct memory){0, NULL}, grad);
        for (size_t i = 0; i < n; i++) {
            double before = w[i];
            w[i] = y[i] - rate * grad[i];
            y[i] = w[i] + beta * (w[i] - before);
        }
    }
    return w;
}

// The form rewritten for the point ahead, y = w - eta beta v, alone:
//     v' = beta v + gradient(y),    y' = y - eta (gradient(y) + beta v')
// From any velocity. Gives w = y + eta beta v after all steps, or the velocity.
static const double *by_the_point_ahead(size_t n, const double *w0, const double *v0, double rate,
                                        double beta, size_t steps, bool velocity)
{
    double *y = scratch(n), *v = scratch(n), grad[MOST];
    for (size_t i = 0; i < n; i++) {
        v[i] = v0[i];
        y[i] = w0[i] - rate * beta * v[i];
    }
    for (size_t t = 0; t < steps; t++) {
        gradient_of_waves(n, y, &(struct memory){0, NULL}, grad);
        for (size_t i = 0; i < n; i++) {
            v[i] = beta * v[i] + grad[i];
            y[i] -= rate * (grad[i] + beta * v[i]);
        }
    }
    if (velocity)
        return v;
    for (size_t i = 0; i < n; i++)
        y[i] += rate * beta * v[i];
    return y;
}

static void ask_forms(size_t count, size_t steps)
{
    size_t n = given_size("n", count);
    double rate = given_scalar("rate", random_between(0.03, 0.15));
    double beta = given_scalar("beta", random_between(0.6, 0.9));
    const double *w0 = random_vector("w0", n, 1, 3), *v0 = random_vector("v0", n, -4, -1);
    double *room = output(2 * n);
    struct memory memory = {0, NULL};

    double *w = in_out("w", n, w0), *velocity = in_out("velocity", n, scratch(n));
    for (size_t t = 0; t < steps; t++)
        call(nesterov_step(gradient_of_waves, &memory, n, rate, beta, room, velocity, w));
    expect_vector(w, n,
                  closed_forms(by_two_points(n, w0, rate, beta, steps),
                               "Nesterov 1983: w' = y − η g(y), y' = w' + β (w' − w)"),
                  within_each(1e-12, 1e-12));

    double *moving = in_out("moving", n, w0), *speed = in_out("speed", n, v0);
    for (size_t t = 0; t < steps; t++)
        call(nesterov_step(gradient_of_waves, &memory, n, rate, beta, room, speed, moving));
    double evaluations = memory.evaluations; // before the oracle runs
    expect_vector(moving, n,
                  closed_forms(by_the_point_ahead(n, w0, v0, rate, beta, steps, false),
                               "for y = w − ηβv: v' = β v + g(y), y' = y − η (g(y) + β v')"),
                  within_each(1e-12, 1e-12));
    expect_vector(speed, n,
                  closed_forms(by_the_point_ahead(n, w0, v0, rate, beta, steps, true),
                               "for y = w − ηβv: v' = β v + g(y)"),
                  within_each(1e-12, 1e-12));
    expect_value(evaluations, closed_form(2 * (double)steps, "one evaluation a step"),
                 within(0, 0));
}

GROUP(two_forms, "its two published forms, differently written, take the same path")
{
    ask_forms(4, 1);
    ask_forms(1, 9);
    ask_forms(MOST, 14);
}

QUESTIONS(nesterov_step, &by_hand, &from_rest, &two_forms)
