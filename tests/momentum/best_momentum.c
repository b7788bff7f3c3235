// Questions about best_momentum: closed forms for three methods, of which the learner's search knows but
// the rates.
#include "questions.h"

#include "momentum.h"

// The header promises six digits; near the best, rounding moves the rate of a right search by a little more.
#define OF_ITSELF within(0, 3e-6)
#define OF_BETA within(1e-6, 0)

struct pair {
    double learning_rate, beta;
};

static void ask(rate_function *rate, double least, double most, struct pair best,
                const char *of_rate, const char *of_beta)
{
    double lambda_min = given_scalar("lambda_min", least);
    double lambda_max = given_scalar("lambda_max", most);
    double *learning_rate = output(1), *beta = output(1);
    call(best_momentum(rate, lambda_min, lambda_max, learning_rate, beta));
    expect_value(*learning_rate, closed_form(best.learning_rate, of_rate), OF_ITSELF);
    expect_value(*beta, closed_form(best.beta, of_beta), OF_BETA);
}

// Where a number is drawn from.
struct range {
    double low, high;
};

static double drawn(struct range range)
{
    return random_between(range.low, range.high);
}

// ---- The heavy ball -----------------------------------------------------------------------------

static struct pair best_ball(double least, double most)
{
    double low = sqrt(least), high = sqrt(most);
    return (struct pair){pow(2 / (low + high), 2), pow((high - low) / (high + low), 2)};
}

static void ask_ball(struct range leasts, struct range kappas)
{
    double least = drawn(leasts), kappa = drawn(kappas);
    ask(heavy_ball_rate, least, kappa * least, ORACLE(best_ball(least, kappa * least)),
        "(2 / (√λ_min + √λ_max))²", "((√κ − 1) / (√κ + 1))²");
}

GROUP(ball, "for the heavy ball, the book's formula")
{
    ask_ball((struct range){1, 1}, (struct range){100, 100});
    ask_ball((struct range){4, 4}, (struct range){9.0 / 4, 9.0 / 4});
    ask_ball((struct range){0.5, 2}, (struct range){5, 20});
    ask_ball((struct range){10, 20}, (struct range){300, 900});
    ask_ball((struct range){0.01, 0.02}, (struct range){2, 3});
    ask_ball((struct range){1e-7, 1e-6}, (struct range){5e3, 9e3});
    ask_ball((struct range){1e5, 1e6}, (struct range){1.3, 1.4});
}

// ---- Nesterov's method --------------------------------------------------------------------------

// With q = 1 - learning_rate curvature its eigenvalues solve z^2 - (1 + beta) q z + beta q = 0.
static double nesterov_rate(double curvature, double learning_rate, double beta)
{
    double q = 1 - learning_rate * curvature, half = (1 + beta) * q / 2;
    double discriminant = half * half - beta * q;
    return discriminant < 0 ? sqrt(beta * q) : fabs(half) + sqrt(discriminant);
}

static struct pair best_nesterov(double least, double most)
{
    double root = sqrt(3 * most / least + 1);
    return (struct pair){4 / (3 * most + least), (root - 2) / (root + 2)};
}

static void ask_nesterov(struct range leasts, struct range kappas)
{
    double least = drawn(leasts), kappa = drawn(kappas);
    ask(nesterov_rate, least, kappa * least, ORACLE(best_nesterov(least, kappa * least)),
        "Lessard et al.: 4 / (3 λ_max + λ_min)",
        "Lessard et al.: (√(3κ + 1) − 2) / (√(3κ + 1) + 2)");
}

GROUP(nesterov, "for Nesterov's method, which takes the slope ahead (nesterov_rate is its rate)")
{
    ask_nesterov((struct range){1, 1}, (struct range){33, 33});
    ask_nesterov((struct range){0.5, 2}, (struct range){5, 20});
    ask_nesterov((struct range){1e-3, 1e-2}, (struct range){300, 900});
    ask_nesterov((struct range){10, 20}, (struct range){1.3, 1.5});
}

// ---- A made-up method ---------------------------------------------------------------------------

// Its best momentum, as a logarithm.
static double hidden;

static double made_up_rate(double curvature, double learning_rate, double beta)
{
    double burden = curvature / (1 + curvature) / 2; // on which neither choice has an influence
    return fabs(1 - learning_rate * curvature) + burden + fabs(beta - exp(hidden)) / 2;
}

// Where both ends are equally slow.
static double best_made_up(double least, double most)
{
    return (2 + least / (1 + least) / 2 - most / (1 + most) / 2) / (least + most);
}

static void ask_made_up(struct range leasts, struct range kappas, struct range bests)
{
    double least = drawn(leasts), kappa = drawn(kappas), best = drawn(bests);
    hidden = told_scalar(log(best));
    ask(made_up_rate, least, kappa * least,
        ORACLE((struct pair){best_made_up(least, kappa * least), best}),
        "where both ends are equally slow", "b");
}

GROUP(
    made_up,
    "for a method that the book does not know: made_up_rate is |1 − ηλ| + λ / (2 + 2λ) + |β − b| / 2 with some b")
{
    ask_made_up((struct range){0.5, 2}, (struct range){5, 20}, (struct range){0.02, 0.1});
    ask_made_up((struct range){2, 5}, (struct range){20, 90}, (struct range){0.4, 0.6});
    ask_made_up((struct range){0.3, 0.6}, (struct range){2, 3}, (struct range){0.96, 0.99});
}

QUESTIONS(best_momentum, &ball, &nesterov, &made_up)
