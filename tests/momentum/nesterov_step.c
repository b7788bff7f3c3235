// Questions about nesterov_step: one step by hand; where the gradient is asked for, and how often;
// and the two published forms of the method, which take the same path.
#include "questions.h"

#include <string.h>

#include "momentum.h"

// ---- Gradients that are noted --------------------------------------------------------------------

// Of w[0]^2/2 + w[1]^2 + 2 w[0] w[1] + 3 w[1] w[2] + w[2]^2/4.
static void gradient_of_saddle(size_t n, const double *w, void *params, double *grad)
{
    (void)params;
    note(n, w);
    grad[0] = w[0] + 2 * w[1];
    grad[1] = 2 * w[1] + 2 * w[0] + 3 * w[2];
    grad[2] = 3 * w[1] + 0.5 * w[2];
}

// Where the gradient is asked for, and what follows.
struct step {
    double *point, *velocity, *w;
};

static struct step step_of(const double *w, const double *velocity, double rate, double beta)
{
    struct step step = {scratch(3), scratch(3), scratch(3)};
    double *grad = scratch(3);
    for (size_t i = 0; i < 3; i++)
        step.point[i] = w[i] - rate * beta * velocity[i];
    gradient_of_saddle(3, step.point, NULL, grad);
    for (size_t i = 0; i < 3; i++) {
        step.velocity[i] = beta * velocity[i] + grad[i];
        step.w[i] = w[i] - rate * step.velocity[i];
    }
    return step;
}

static void ask_step(double step, double momentum, const double *w0, const double *v0)
{
    size_t n = given_size("n", 3);
    double learning_rate = given_scalar("learning_rate", step),
           beta = given_scalar("beta", momentum);
    const double *from = told_vector(n, w0), *before = told_vector(n, v0);
    double *w = in_out("w", n, from), *velocity = in_out("velocity", n, before);
    double *room = output(2 * n);
    struct step want = {NULL, NULL, NULL};
    JUDGE_ONLY(want = step_of(from, before, learning_rate, beta));
    forget_notes();
    call(nesterov_step(gradient_of_saddle, NULL, n, learning_rate, beta, room, velocity, w));
    expect_notes("evaluations", 1, "the gradient is evaluated once");
    expect_noted("point", 1, n,
                 closed_forms(want.point, "w − η β v, where the gradient is asked for"),
                 within_each(1e-12, 1e-12));
    expect_vector(velocity, n, closed_forms(want.velocity, "β v + gradient(w − η β v)"),
                  within_each(1e-12, 1e-12));
    expect_vector(w, n, closed_forms(want.w, "w − η v, with the new v"), within_each(1e-12, 1e-12));
}

// Whole numbers, some of them 0.
static const double *whole_numbers(void)
{
    double *values = scratch(3);
    for (size_t i = 0; i < 3; i++) {
        double number = floor(random_between(-6, 7));
        values[i] = number * (double)(random_size(0, 3) > 0);
    }
    return values;
}

#define SADDLE "gradient_of_saddle is (w[0] + 2 w[1], 2 w[0] + 2 w[1] + 3 w[2], 3 w[1] + w[2]/2)"

GROUP(by_hand, "one step of three weights, worked by hand (" SADDLE ")")
{
    ask_step(0.25, 0.5, (double[]){3, 1, -2}, (double[]){8, -16, 4});
    for (size_t turn = 0; turn < 4; turn++) {
        const double *v0 = ORACLE(whole_numbers());
        ask_step(0.125, 0.25 * (double)(turn + 1) - 0.125, ORACLE(whole_numbers()), v0);
    }
}

static const double *anywhere(double low, double high)
{
    double *values = scratch(3);
    for (size_t i = 0; i < 3; i++)
        values[i] = random_between(low, high);
    return values;
}

GROUP(from_rest, "from rest the step is plain descent; without momentum it always is (" SADDLE ")")
{
    const double *w0 = ORACLE(anywhere(0.5, 2));
    double beta = random_between(0.5, 0.9);
    ask_step(random_between(0.05, 0.3), beta, w0, (double[]){0, 0, 0});
    const double *v0 = ORACLE(anywhere(-7, 7));
    w0 = ORACLE(anywhere(0.5, 2));
    ask_step(random_between(0.05, 0.3), 0, w0, v0);
}

// ---- Two forms ----------------------------------------------------------------------------------

// Of the sum of (1 + i) w[i]^2 / 2 - cos(w[i] - w[i+1]): bent, and each weight feels the next.
static void gradient_of_waves(size_t n, const double *w, void *params, double *grad)
{
    (void)params;
    note(0, w); // that it was asked for: where does not matter here
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
    double *w = scratch(n), *y = scratch(n), *grad = scratch(n);
    for (size_t i = 0; i < n; i++)
        y[i] = w[i] = w0[i];
    for (size_t t = 0; t < steps; t++) {
        gradient_of_waves(n, y, NULL, grad);
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
    double *y = scratch(n), *v = scratch(n), *grad = scratch(n);
    for (size_t i = 0; i < n; i++) {
        v[i] = v0[i];
        y[i] = w0[i] - rate * beta * v[i];
    }
    for (size_t t = 0; t < steps; t++) {
        gradient_of_waves(n, y, NULL, grad);
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
    double rate = given_scalar("rate", random_between(0.03, 0.15) * 5 / (double)(n < 5 ? 5 : n));
    double beta = given_scalar("beta", random_between(0.6, 0.9));
    const double *w0 = random_vector("w0", n, 1, 3), *v0 = random_vector("v0", n, -4, -1);
    double *room = output(2 * n);

    double *w = in_out("w", n, w0), *velocity = in_out("velocity", n, scratch(n));
    for (size_t t = 0; t < steps; t++)
        call(nesterov_step(gradient_of_waves, NULL, n, rate, beta, room, velocity, w));
    expect_vector(w, n,
                  closed_forms(by_two_points(n, w0, rate, beta, steps),
                               "Nesterov 1983: w' = y − η g(y), y' = w' + β (w' − w)"),
                  within_each(1e-11, 1e-11));

    double *moving = in_out("moving", n, w0), *speed = in_out("speed", n, v0);
    forget_notes();
    for (size_t t = 0; t < steps; t++)
        call(nesterov_step(gradient_of_waves, NULL, n, rate, beta, room, speed, moving));
    expect_notes("evaluations", steps, "one a step");
    expect_vector(moving, n,
                  closed_forms(by_the_point_ahead(n, w0, v0, rate, beta, steps, false),
                               "for y = w − ηβv: v' = β v + g(y), y' = y − η (g(y) + β v')"),
                  within_each(1e-11, 1e-11));
    expect_vector(speed, n,
                  closed_forms(by_the_point_ahead(n, w0, v0, rate, beta, steps, true),
                               "for y = w − ηβv: v' = β v + g(y)"),
                  within_each(1e-11, 1e-11));
}

GROUP(two_forms, "its two published forms, differently written, take the same path")
{
    ask_forms(4, 1);
    ask_forms(1, 9);
    ask_forms(5, 14);
    ask_forms(1100, 3);
}

QUESTIONS(nesterov_step, &by_hand, &from_rest, &two_forms)
