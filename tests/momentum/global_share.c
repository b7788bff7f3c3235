// Questions about global_share, on x^4/4 - x^2/2 + x/5. The starts lie in stretches from which the
// balls surely end in one valley; whether a count is in no doubt, the judge looks at ball by ball.
#include "questions.h"

#include <gsl/gsl_poly.h>

#include "momentum.h"

#define CLOSE within(1e-12, 0) // a share is a whole number of n-ths

struct roots {
    double global_minimum, top, local_minimum;
};

static struct roots roots_by_gsl(void)
{
    struct roots roots;
    gsl_poly_solve_cubic(0, -1, 0.2, &roots.global_minimum, &roots.top, &roots.local_minimum);
    return roots;
}

// Where a ball is after all steps, by its last two positions; without a velocity, unlike the
// reference.
static double end_of(double x0, double rate, double beta, size_t steps)
{
    double before = x0, x = x0;
    for (size_t t = 0; t < steps && fabs(x) < 1e6; t++) {
        double next = (1 + beta) * x - beta * before - rate * (x * (x * x - 1) + 0.2);
        before = x;
        x = next;
    }
    return x;
}

// 1 for a ball on the side of the global minimum, 0 for another, NaN if there is doubt. After
// many steps a ball must be at a minimum, after few it must be far from the top; and a ball that
// started beside it must be there too.
static double is_found(double x0, double rate, double beta, size_t steps)
{
    struct roots roots = roots_by_gsl();
    double x = end_of(x0, rate, beta, steps), beside = end_of(x0 + 1e-9, rate, beta, steps);
    if (fabs(x) > 1e6) // it doubles and more at each step from there on
        return fabs(beside) > 1e6 ? 0 : NAN;
    double miss = fmin(fabs(x - roots.global_minimum), fabs(x - roots.local_minimum));
    if (fabs(x - beside) > 1e-3 || (steps < 100 ? fabs(x - roots.top) < 0.02 : miss > 1e-6))
        return NAN;
    return x < roots.top ? 1 : 0;
}

static double share_of(double rate, double beta, size_t steps, size_t n, const double *x0)
{
    double found = 0;
    for (size_t i = 0; i < n; i++)
        found += is_found(x0[i], rate, beta, steps);
    return found / (double)n;
}

// So many starts or up to three more, drawn from a stretch of the line; none where `count` is 0. Behind the
// last of several stretches comes one without length.
struct stretches {
    struct stretch {
        size_t count;
        double from, to;
    } list[6];
};

#define STRETCHES(...) ((struct stretches){.list = {__VA_ARGS__}})

// In any order, so that no count can be read off their places.
static const double *shuffled(double *starts, size_t n)
{
    for (size_t left = n; left > 1; left--) {
        size_t i = random_size(0, left - 1);
        double kept = starts[i];
        starts[i] = starts[left - 1];
        starts[left - 1] = kept;
    }
    return starts;
}

static const double *draw(struct stretches stretches, size_t *n)
{
    double *starts = scratch(64);
    size_t count = 0;
    for (const struct stretch *s = stretches.list; s->from < s->to; s++)
        for (size_t i = s->count ? s->count + random_size(0, 3) : 0; i > 0; i--)
            starts[count++] = random_between(s->from, s->to);
    *n = given_size("n", count);
    return given_vector("x0", *n, shuffled(starts, count));
}

// ---- Without momentum ---------------------------------------------------------------------------

static double share_left_of_the_top(size_t n, const double *x0)
{
    double top = roots_by_gsl().top, left = 0;
    for (size_t i = 0; i < n; i++)
        left += x0[i] < top;
    return left / (double)n;
}

static void ask_descent(size_t left, size_t right)
{
    size_t n;
    const double *x0 =
        draw(STRETCHES({left, -1.6, 0.19}, {right, 0.23, 1.6}, {left / 2, 0.02, 0.19}), &n);
    double rate = given_scalar("rate", random_between(0.05, 0.1));
    expect_scalar(
        global_share(rate, 0, 900, n, x0),
        closed_form(share_left_of_the_top(n, x0), "the share that starts left of the top"), CLOSE);
}

// Where no step is taken, the top must be known to seven digits: off by 5e-8 at most. The first two starts
// are 1.6e-7 to either side.
static const double *close_to_the_top(size_t n)
{
    double *starts = scratch(n), top = roots_by_gsl().top;
    for (size_t i = 0; i < n; i++) {
        double exponent = i < 2 ? -6.8 : random_between(-6.8, -3);
        bool right = i < 2 ? i == 0 : random_size(0, 1) != 0;
        starts[i] = top + (right ? 1 : -1) * pow(10, exponent);
    }
    return n > 1 ? shuffled(starts, n) : starts;
}

GROUP(top, "the top parts the sides, to seven digits; of one ball or of a thousand")
{
    const size_t counts[] = {12, 1, 1000, 5};
    for (size_t turn = 0; turn < 4; turn++) {
        size_t n = given_size("n", counts[turn] + random_size(0, turn == 1 ? 0 : 9));
        const double *x0 = given_vector("x0", n, close_to_the_top(n));
        double rate = given_scalar("rate", random_between(1, 3));
        double beta = given_scalar("beta", random_between(0.9, 0.99));
        expect_scalar(
            global_share(rate, beta, 0, n, x0),
            closed_form(share_left_of_the_top(n, x0), "the share that starts left of the top"),
            CLOSE);
    }
}

GROUP(no_momentum, "without momentum a ball stays on its side of the top")
{
    ask_descent(3, 5);
    ask_descent(8, 2);
    ask_descent(0, 1);
}

// ---- With momentum ------------------------------------------------------------------------------

static void ask_count(double rate_, double beta_, size_t steps_, struct stretches stretches)
{
    size_t n, steps = given_size("steps", steps_);
    const double *x0 = draw(stretches, &n);
    double rate = given_scalar("rate", rate_), beta = given_scalar("beta", beta_);
    expect_scalar(global_share(rate, beta, steps, n, x0),
                  closed_form(share_of(rate, beta, steps, n, x0),
                              "counted ball by ball; the top by gsl_poly_solve_cubic"),
                  CLOSE);
}

GROUP(rolls_over,
      "with momentum a ball may roll over the top, into the deeper valley and out of it")
{
    // Left of -2.2 the ball is thrown over the top to the right; right of 1.75, to the left.
    ask_count(0.05, 0.8, 600,
              STRETCHES({3, -2.7, -2.3}, {2, -1.9, 0}, {3, 0.4, 1.5}, {6, 1.9, 2.5}));
    ask_count(0.05, 0.8, 600, STRETCHES({4, -2.7, -2.3}, {2, 0.4, 1.5}, {1, 1.9, 2.5}));
    ask_count(0.1, 0.8, 600,
              STRETCHES({1, -2.25, -2}, {5, 1.6, 2.4}, {1, 2.6, 2.75}, {2, -1.8, 0}));
    ask_count(0.05, 0.9, 900,
              STRETCHES({1, -2.05, -1.9}, {4, 1.5, 2.2}, {1, 2.35, 2.5}, {1, 0.5, 1.3}));
    ask_count(0.05, 0.9, 900, STRETCHES({1, 1.5, 2.2}));
}

// ---- Away for ever ------------------------------------------------------------------------------

GROUP(runs_away,
      "a ball that leaves for infinity is on neither side, and yet it was one of the starts")
{
    ask_count(0.1, 0.8, 400,
              STRETCHES({1, -40, -20}, {3, -1.8, 0}, {1, 20, 40}, {2, 0.4, 1.4}, {3, 20, 40}));
    ask_count(0.05, 0.8, 400, STRETCHES({2, 1.9, 2.5}, {4, -60, -30}, {1, 0.4, 1.5}, {1, -1.9, 0}));

    // After one step from as far out as that a ball is at minus infinity, or at infinity.
    for (int sign = -1; sign <= 1; sign += 2) {
        size_t n = given_size("n", random_size(3, 6));
        double *starts = scratch(n);
        for (size_t i = 0; i < n; i++)
            starts[i] = i == 0 ? random_between(-1.5, -0.5) : sign * random_between(1e150, 1e180);
        const double *x0 = given_vector("x0", n, shuffled(starts, n));
        expect_scalar(global_share(0.1, 0.5, 1, n, x0),
                      closed_form(1 / (double)n, "one ball is left of the top, the others nowhere"),
                      CLOSE);
    }
}

// ---- After a few steps --------------------------------------------------------------------------

GROUP(on_its_way, "after a few steps the side is the one where the ball is, and the top parts them")
{
    ask_count(0.02, 0.7, 2, STRETCHES({1, 2.3, 2.6}, {4, 0.05, 0.15}, {3, 0.3, 0.5}, {1, -3, -1}));
    ask_count(0.02, 0.7, 1, STRETCHES({2, 0.03, 0.13}, {1, -3, -2}, {5, 0.27, 0.4}));
    ask_count(0.02, 0.7, 0, STRETCHES({6, 0.05, 0.18}, {1, 0.24, 0.5}, {3, -0.08, -0.03}));
    // Beside the top, where a ball that is not at rest in the beginning would roll over it.
    ask_count(0.1, 0.9, 1, STRETCHES({5, 0.25, 0.29}, {1, 0.13, 0.17}));
}

QUESTIONS(global_share, &top, &no_momentum, &rolls_over, &runs_away, &on_its_way)
