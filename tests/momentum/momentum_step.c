// Questions about momentum_step: v becomes beta v + g, then w becomes w - eta v. The gradients are
// given, so that each number that comes back has a closed form.
#include "questions.h"

#include "momentum.h"

GROUP(by_hand, "one step of three weights, worked by hand")
{
    size_t n = given_size("n", 3);
    const double *grad = given_vector("grad", n, (double[]){2, -6, 0.5});
    double rate = given_scalar("rate", 0.25), beta = given_scalar("beta", 0.5);
    double *velocity = in_out("velocity", n, (double[]){4, -2, 3});
    double *w = in_out("w", n, (double[]){3, 1, -2});
    call(momentum_step(n, grad, rate, beta, velocity, w));
    expect_vector(velocity, n, closed_forms((double[]){4, -7, 2}, "β v + g"),
                  within_each(1e-14, 1e-14));
    expect_vector(w, n, closed_forms((double[]){2, 2.75, -2.5}, "w − η (β v + g)"),
                  within_each(1e-14, 1e-14));

    // Without momentum it is gradient descent, and what the velocity was does not matter.
    double *forgotten = in_out("forgotten", n, (double[]){-8, 16, 5});
    double *descending = in_out("descending", n, (double[]){3, 1, -2});
    call(momentum_step(n, grad, rate, 0, forgotten, descending));
    expect_vector(forgotten, n, closed_forms(grad, "g, with β = 0"), within_each(1e-14, 1e-14));
    expect_vector(descending, n, closed_forms((double[]){2.5, 2.5, -2.125}, "w − η g, with β = 0"),
                  within_each(1e-14, 1e-14));
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

// The descent on w^2/2, whose gradient is w: each velocity is summed up anew.
struct trace {
    double w[DROP_STEPS + 1], velocity[DROP_STEPS + 1];
};

static struct trace dropping(double w0, double beta)
{
    struct trace trace = {{w0}, {0}};
    for (size_t t = 0; t < DROP_STEPS; t++) {
        double velocity = 0; // the gradients so far, each with its power of beta
        for (size_t s = 0; s <= t; s++)
            velocity += pow(beta, (double)(t - s)) * trace.w[s];
        trace.velocity[t + 1] = velocity;
        trace.w[t + 1] = trace.w[t] - rate_at(t) * velocity;
    }
    return trace;
}

// The gradients are those of the right trace, whatever came back.
static void ask_drop(double start, double momentum)
{
    double w0 = given_scalar("w0", start), beta = given_scalar("beta", momentum);
    struct trace trace = dropping(w0, beta);
    double *velocity = in_out("velocity", 1, (double[]){0}), *w = in_out("w", 1, &w0);
    double *velocities = output(DROP_STEPS), *weights = output(DROP_STEPS);
    for (size_t t = 0; t < DROP_STEPS; t++) {
        const double *grad = given_vector("grad", 1, &trace.w[t]);
        double rate = given_scalar("rate", rate_at(t));
        call(momentum_step(1, grad, rate, beta, velocity, w));
        velocities[t] = *velocity;
        weights[t] = *w;
    }
    expect_vector(weights, DROP_STEPS,
                  closed_forms(trace.w + 1, "w − η v; on ½ w² from 1 it ends at −0.358355"),
                  within_each(1e-12, 1e-12));
    expect_vector(velocities, DROP_STEPS, closed_forms(trace.velocity + 1, "g + β g' + β² g'' + …"),
                  within_each(1e-12, 1e-12));
}

GROUP(rate_drops,
      "when the learning rate drops, the velocity is kept: the rate scales the step alone")
{
    ask_drop(1, 0.9);
    ask_drop(random_between(2, 3), random_between(0.6, 0.8));
}

QUESTIONS(momentum_step, &by_hand, &constant_gradient, &steady_velocity, &rate_drops)
