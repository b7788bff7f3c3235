// Questions about momentum_step: v becomes beta v + g, then w becomes w - eta v. The gradients are
// given, so that each number that comes back has a closed form.
#include "questions.h"

#include "momentum.h"

// Whole numbers, some of them 0.
static const double *whole_numbers(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++) {
        double number = floor(random_between(-6, 7));
        values[i] = number * (double)(random_size(0, 3) > 0);
    }
    return values;
}

struct step {
    double *velocity, *w;
};

static struct step step_of(size_t n, const double *grad, double rate, double beta,
                           const double *velocity, const double *w)
{
    struct step step = {scratch(n), scratch(n)};
    for (size_t i = 0; i < n; i++) {
        step.velocity[i] = beta * velocity[i] + grad[i];
        step.w[i] = w[i] - rate * step.velocity[i];
    }
    return step;
}

static void ask_step(size_t count, double rate, double beta_, const double *g, const double *v0,
                     const double *w0, double absolute)
{
    size_t n = given_size("n", count);
    const double *grad = given_vector("grad", n, g);
    double learning_rate = given_scalar("learning_rate", rate), beta = given_scalar("beta", beta_);
    const double *before = told_vector(n, v0), *from = told_vector(n, w0);
    double *velocity = in_out("velocity", n, before), *w = in_out("w", n, from);
    call(momentum_step(n, grad, learning_rate, beta, velocity, w));
    expect_vector(
        velocity, n,
        closed_forms(step_of(n, grad, learning_rate, beta, before, from).velocity, "β v + g"),
        within_each(absolute, 1e-14));
    expect_vector(
        w, n,
        closed_forms(step_of(n, grad, learning_rate, beta, before, from).w, "w − η (β v + g)"),
        within_each(absolute, 1e-14));
}

GROUP(by_hand, "one step from whole numbers, zeros among them, with momentum and without")
{
    ask_step(3, 0.25, 0.5, (double[]){2, -6, 0.5}, (double[]){4, -2, 3}, (double[]){3, 1, -2}, 0);
    // Of a weight whose gradient is 0 the velocity fades, and moves it.
    ask_step(4, 0.5, 0.25, (double[]){0, 3, 0, -1}, (double[]){8, 0, -4, 0}, (double[]){1, 2, 0, 0},
             0);
    for (size_t turn = 0; turn < 4; turn++) {
        size_t n = told_size(random_size(1, 6));
        const double *w0 = ORACLE(whole_numbers(n)), *v0 = ORACLE(whole_numbers(n));
        ask_step(n, 0.25, turn == 0 ? 0 : 0.25 * (double)turn, ORACLE(whole_numbers(n)), v0, w0, 0);
    }
}

// Numbers of both signs, of this size.
static const double *of_size(size_t n, double size)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = size * random_between(-2, 2);
    return values;
}

GROUP(any_size, "many weights, and gradients large and small")
{
    const double sizes[] = {1e-9, 1e6, 1};
    for (size_t turn = 0; turn < 3; turn++) {
        size_t n = told_size(turn < 2 ? 4 : 1100);
        const double *w0 = ORACLE(of_size(n, sizes[turn])), *v0 = ORACLE(of_size(n, sizes[turn]));
        const double *grad = ORACLE(of_size(n, sizes[turn]));
        double beta = random_between(0.5, 0.95);
        ask_step(n, random_between(0.01, 0.3), beta, grad, v0, w0, 1e-14 * sizes[turn]);
    }
}

// ---- A constant gradient ------------------------------------------------------------------------

// From rest, after t steps: v = g (1 - beta^t) / (1 - beta).
static const double *gathered(size_t n, const double *grad, double beta, size_t t)
{
    double *velocity = scratch(n);
    for (size_t i = 0; i < n; i++)
        velocity[i] = grad[i] * (1 - pow(beta, (double)t)) / (1 - beta);
    return velocity;
}

// And w has moved by eta times the sum of these: eta (t - beta (1 - beta^t) / (1 - beta)) g over
// 1 - beta.
static const double *moved(size_t n, const double *w0, const double *grad, double rate, double beta,
                           size_t t)
{
    double *w = scratch(n);
    double steps = (double)t - beta * (1 - pow(beta, (double)t)) / (1 - beta);
    for (size_t i = 0; i < n; i++)
        w[i] = w0[i] - rate * steps * grad[i] / (1 - beta);
    return w;
}

static void ask_constant(size_t count, size_t steps)
{
    size_t n = given_size("n", count);
    const double *grad = random_vector("grad", n, 0.5, 2);
    const double *w0 = random_vector("w0", n, -3, -1);
    double rate = given_scalar("rate", random_between(0.02, 0.08));
    double beta = given_scalar("beta", random_between(0.5, 0.9));
    double *velocity = in_out("velocity", n, scratch(n)), *w = in_out("w", n, w0);
    for (size_t t = 0; t < steps; t++)
        call(momentum_step(n, grad, rate, beta, velocity, w));
    expect_vector(velocity, n,
                  closed_forms(gathered(n, grad, beta, steps), "g (1 − β^t) / (1 − β)"),
                  within_each(1e-12, 1e-12));
    expect_vector(w, n, closed_forms(moved(n, w0, grad, rate, beta, steps), "w0 − η · sum of v"),
                  within_each(1e-12, 1e-12));
}

GROUP(constant_gradient, "under a constant gradient the velocity grows from 0 towards g / (1 − β)")
{
    ask_constant(4, 1);
    ask_constant(1, 3);
    ask_constant(7, 12);
}

GROUP(steady_velocity, "after many steps the velocity is steady: g / (1 − β)")
{
    size_t n = given_size("n", 5), steps = 400;
    const double *grad = random_vector("grad", n, -2, -0.5);
    double rate = given_scalar("rate", random_between(0.01, 0.02));
    double beta = given_scalar("beta", random_between(0.8, 0.9)); // 0.9^400 is 5e-19
    const double *w0 = random_vector("w0", n, 1, 3);
    double *velocity = in_out("velocity", n, scratch(n)), *w = in_out("w", n, w0);
    for (size_t t = 0; t < steps; t++)
        call(momentum_step(n, grad, rate, beta, velocity, w));
    double *steady = scratch(n);
    for (size_t i = 0; i < n; i++)
        steady[i] = grad[i] / (1 - beta);
    expect_vector(velocity, n, closed_forms(steady, "g / (1 − β)"), within_each(0, 1e-12));

    // From then on each step moves w by eta g / (1 - beta).
    call(momentum_step(n, grad, rate, beta, velocity, w));
    expect_vector(w, n,
                  closed_forms(moved(n, w0, grad, rate, beta, steps + 1),
                               "w0 − η g (t − β / (1 − β)) / (1 − β)"),
                  within_each(0, 1e-12));
}

// ---- A learning rate that drops -----------------------------------------------------------------

#define DROP_STEPS 20

static double rate_at(size_t t)
{
    return t < 10 ? 0.1 : 0.01;
}

// Each velocity is summed up anew from all gradients so far.
struct trace {
    double w[DROP_STEPS], velocity[DROP_STEPS];
};

static struct trace dropping(const double *grads, double w0, double beta)
{
    struct trace trace;
    for (size_t t = 0; t < DROP_STEPS; t++) {
        double velocity = 0; // the gradients so far, each with its power of beta
        for (size_t s = 0; s <= t; s++)
            velocity += pow(beta, (double)(t - s)) * grads[s];
        trace.velocity[t] = velocity;
        trace.w[t] = (t == 0 ? w0 : trace.w[t - 1]) - rate_at(t) * velocity;
    }
    return trace;
}

static void ask_drop(void)
{
    const double *grads = random_vector("gradients", DROP_STEPS, -2, 3);
    double w0 = given_scalar("w0", random_between(2, 3));
    double beta = given_scalar("beta", random_between(0.6, 0.9));
    double *velocity = in_out("velocity", 1, (double[]){0}), *w = in_out("w", 1, &w0);
    double *velocities = output(DROP_STEPS), *weights = output(DROP_STEPS);
    for (size_t t = 0; t < DROP_STEPS; t++) {
        const double *grad = given_vector("grad", 1, grads + t);
        double learning_rate = given_scalar("learning_rate", rate_at(t));
        call(momentum_step(1, grad, learning_rate, beta, velocity, w));
        velocities[t] = *velocity;
        weights[t] = *w;
    }
    struct trace trace = {{0}, {0}};
    JUDGE_ONLY(trace = dropping(grads, w0, beta));
    expect_vector(velocities, DROP_STEPS, closed_forms(trace.velocity, "g + β g' + β² g'' + …"),
                  within_each(1e-12, 1e-12));
    expect_vector(weights, DROP_STEPS, closed_forms(trace.w, "w − η v"), within_each(1e-12, 1e-12));
}

GROUP(rate_drops,
      "when the learning rate drops, the velocity is kept: the rate scales the step alone")
{
    ask_drop();
    ask_drop();
}

QUESTIONS(momentum_step, &by_hand, &any_size, &constant_gradient, &steady_velocity, &rate_drops)
