// Questions about best_momentum: closed forms, and the law that makes the pair the best one: at
// both ends of the range the heavy ball has the rate (sqrt kappa - 1) / (sqrt kappa + 1), by GSL.
#include "questions.h"

#include "momentum.h"
#include "rate_by_gsl.h"

#define NEAR within(1e-13, 1e-12)

GROUP(by_hand, "for curvatures 1 to 100 and 4 to 9, worked by hand")
{
    double low = given_scalar("low", 1), high = given_scalar("high", 100);
    double *rate = output(1), *beta = output(1);
    call(best_momentum(low, high, rate, beta));
    expect_value(*rate, closed_form(4.0 / 121, "(2 / (1 + 10))²"), NEAR);
    expect_value(*beta, closed_form(81.0 / 121, "(9 / 11)²: a step leaves 0.818182 of the error"),
                 NEAR);

    // Of whole numbers the squares.
    double p = floor(random_between(1, 9)), q = p + floor(random_between(1, 9));
    double least = given_scalar("least", p * p), most = given_scalar("most", q * q);
    double *any_rate = output(1), *any_beta = output(1);
    call(best_momentum(least, most, any_rate, any_beta));
    expect_value(*any_rate, closed_form(4 / ((p + q) * (p + q)), "(2 / (√least + √most))²"), NEAR);
    expect_value(*any_beta,
                 closed_form((q - p) * (q - p) / ((q + p) * (q + p)),
                             "((√most − √least) / (√most + √least))²"),
                 NEAR);

    double four = given_scalar("four", 4), nine = given_scalar("nine", 9);
    double *other_rate = output(1), *other_beta = output(1);
    call(best_momentum(four, nine, other_rate, other_beta));
    expect_value(*other_rate, closed_form(4.0 / 25, "(2 / (2 + 3))²"), NEAR);
    expect_value(*other_beta, closed_form(1.0 / 25, "((3/2 − 1) / (3/2 + 1))²"), NEAR);
}

GROUP(one_curvature,
      "for a single curvature λ no momentum is needed, and the learning rate is 1 / λ")
{
    const double from[] = {0.1, 2, 1e-9, 1e6}, to[] = {0.5, 50, 1e-8, 1e7};
    for (size_t i = 0; i < 4; i++) {
        double lambda = given_scalar("lambda", random_between(from[i], to[i]));
        double *rate = output(1), *beta = output(1);
        call(best_momentum(lambda, lambda, rate, beta));
        expect_value(*rate, closed_form(1 / lambda, "1 / λ"), within(0, 1e-12));
        expect_value(*beta, closed_form(0, "((1 − 1) / (1 + 1))²"), NEAR);
    }
}

// ---- The law ------------------------------------------------------------------------------------

// How far the rates at both ends of the range are from the best rate there is. The pair holds the
// learning rate and beta; what GSL could not work with misses by far.
static double misses_the_best(size_t n, const double *pair, const void *context)
{
    (void)n;
    const double *range = context;
    if (!isfinite(pair[0]) || !isfinite(pair[1]) || fabs(pair[0]) > 1e3 || fabs(pair[1]) > 1e3)
        return INFINITY;
    double root = sqrt(range[1] / range[0]), best = (root - 1) / (root + 1);
    return fabs(rate_by_gsl(range[0], pair[0], pair[1]) - best) +
           fabs(rate_by_gsl(range[1], pair[0], pair[1]) - best);
}

// Both eigenvalues are double ones: of beta's digits half are left in the rate.
static void ask_law(double lambda_min, double kappa)
{
    double low = given_scalar("low", lambda_min), high = given_scalar("high", kappa * lambda_min);
    double *pair = output(2);
    call(best_momentum(low, high, &pair[0], &pair[1]));
    expect_law(pair, 2, &misses_the_best, ((const double[]){low, high}),
               "by gsl_eigen_nonsymm the rate at both ends is (√κ − 1) / (√κ + 1)", 1e-5);
}

GROUP(best_rate, "at both ends of the range the heavy ball has the best rate there is")
{
    double kappa = random_between(5, 20);
    ask_law(random_between(0.5, 2), kappa);
    kappa = random_between(300, 900);
    ask_law(random_between(10, 20), kappa);
    kappa = random_between(2, 3);
    ask_law(random_between(0.01, 0.02), kappa);
}

// ---- Any unit -----------------------------------------------------------------------------------

GROUP(units,
      "curvatures c times as large want the learning rate divided by c, and the same momentum")
{
    double r = random_between(1.5, 9), c = given_scalar("c", random_between(3, 7));
    double low = given_scalar("low", random_between(0.2, 0.8));
    double high = given_scalar("high", r * r * low);
    double best = (r - 1) / (r + 1), step = 2 / (sqrt(low) * (r + 1));
    double *rate = output(1), *beta = output(1);
    call(best_momentum(low, high, rate, beta));
    expect_value(*rate, closed_form(step * step, "(2 / (√λ_min + √λ_max))²"), NEAR);
    expect_value(*beta, closed_form(best * best, "((√κ − 1) / (√κ + 1))²"), NEAR);

    double *scaled_rate = output(1), *same_beta = output(1);
    call(best_momentum(c * low, c * high, scaled_rate, same_beta));
    expect_value(*scaled_rate, closed_form(step * step / c, "(2 / (√λ_min + √λ_max))² / c"), NEAR);
    expect_value(*same_beta, closed_form(best * best, "((√κ − 1) / (√κ + 1))²"), NEAR);
}

QUESTIONS(best_momentum, &by_hand, &one_curvature, &best_rate, &units)
