// Questions about heavy_ball_rate: the greatest modulus among the eigenvalues of
//     [ 1 + beta - eta curvature    -beta ]
//     [ 1                            0    ]
// Where the two eigenvalues fall together, rounding costs half of the digits, whoever computes
// them.
#include "questions.h"

#include "momentum.h"
#include "rate_by_gsl.h"

#define NEAR within(1e-12, 1e-12)

// `step` is the learning rate times the curvature.
static void ask_gsl(double momentum, double step)
{
    double curvature = given_scalar("curvature", random_between(0.3, 5));
    double rate = given_scalar("rate", step / curvature);
    double beta = given_scalar("beta", momentum);
    expect_scalar(heavy_ball_rate(curvature, rate, beta),
                  by_gsl(rate_by_gsl(curvature, rate, beta), 0, "gsl_eigen_nonsymm"), NEAR);
}

GROUP(real_roots, "real eigenvalues of either sign, up to balls that run away")
{
    const struct {
        double beta[2], step[2]; // from, to
    } ranges[] = {
        {{0.1, 0.2}, {0.1, 0.2}},    // both positive
        {{0.1, 0.15}, {2.05, 2.15}}, // both negative
        {{0.3, 0.5}, {3.2, 5}},      // one below -1
        {{0.7, 0.9}, {4.2, 6}},      {{0.1, 0.9}, {200, 900}},
        {{1e-9, 1e-8}, {0.3, 0.6}},  {{0.01, 0.1}, {1e-9, 1e-8}},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        double step = random_between(ranges[i].step[0], ranges[i].step[1]);
        ask_gsl(random_between(ranges[i].beta[0], ranges[i].beta[1]), step);
    }

    // (z - 3/4)(z - 1/3) and (z + 2)(z + 1/4), by hand.
    expect_scalar(heavy_ball_rate(1, 1.0 / 6, 0.25), closed_form(0.75, "max(3/4, 1/3)"), NEAR);
    expect_scalar(heavy_ball_rate(7.5, 0.5, 0.5), closed_form(2, "max(|−2|, |−1/4|)"), NEAR);
}

GROUP(complex_roots, "a pair of complex eigenvalues has the modulus √β, whatever the curvature")
{
    double beta = given_scalar("beta", random_between(0.6, 0.9));
    double small = random_between(0.1, 0.9), middle = random_between(1, 1.5);
    const double steps[] = {small, middle, random_between(1.9, 2.4)};
    for (size_t i = 0; i < 3; i++) {
        double curvature = given_scalar("curvature", random_between(2, 9));
        double rate = given_scalar("rate", steps[i] / curvature);
        expect_scalar(heavy_ball_rate(curvature, rate, beta), closed_form(sqrt(beta), "√β"), NEAR);
        expect_scalar(heavy_ball_rate(curvature, rate, beta),
                      by_gsl(rate_by_gsl(curvature, rate, beta), 0, "gsl_eigen_nonsymm"), NEAR);
    }
}

// The best momentum for curvatures from 1 to kappa: beta is the square of the rate, and the
// discriminant is 0 at both ends, but for rounding: 1e-16 there is 1e-8 in its root.
#define HALF_THE_DIGITS within(1e-6, 0)

// The rate, whose square is the best momentum.
static double best(double root_of_kappa)
{
    return (root_of_kappa - 1) / (root_of_kappa + 1);
}

static void ask_best(double root_of_kappa)
{
    double kappa = given_scalar("kappa", root_of_kappa * root_of_kappa);
    double rate = given_scalar("rate", 4 / ((root_of_kappa + 1) * (root_of_kappa + 1)));
    double beta = given_scalar("beta", best(root_of_kappa) * best(root_of_kappa));
    expect_scalar(heavy_ball_rate(1, rate, beta),
                  closed_form(best(root_of_kappa), "√β = (√κ − 1) / (√κ + 1)"), HALF_THE_DIGITS);
    expect_scalar(heavy_ball_rate(kappa, rate, beta),
                  closed_form(best(root_of_kappa), "√β = (√κ − 1) / (√κ + 1)"), HALF_THE_DIGITS);

    double within_range = given_scalar("within_range", random_between(0.3, 0.7) * kappa);
    expect_scalar(heavy_ball_rate(within_range, rate, beta), closed_form(best(root_of_kappa), "√β"),
                  NEAR);
    double below = given_scalar("below", random_between(0.3, 0.7));
    expect_scalar(heavy_ball_rate(below, rate, beta),
                  by_gsl(rate_by_gsl(below, rate, beta), 0, "gsl_eigen_nonsymm"), NEAR);
}

GROUP(falling_together,
      "at the best momentum all curvatures of the range have one rate, its ends included")
{
    ask_best(ORACLE(10.0)); // the rate is 9/11 = 0.818182
    ask_best(random_between(3, 8));
}

GROUP(limits, "without momentum it is |1 − η curvature|; at η curvature = 2 (1 + β) it is 1")
{
    double curvature = given_scalar("curvature", random_between(2, 4));
    double small = random_between(0.1, 0.8), middle = random_between(1.2, 1.9);
    const double steps[] = {small, middle, random_between(2.1, 3)};
    for (size_t i = 0; i < 3; i++) {
        double rate = given_scalar("rate", steps[i] / curvature);
        expect_scalar(heavy_ball_rate(curvature, rate, 0),
                      closed_form(fabs(1 - rate * curvature), "|1 − η curvature|"), NEAR);
    }

    // There z^2 + (1 + beta) z + beta = (z + 1)(z + beta).
    double beta = given_scalar("beta", random_between(0.3, 0.7));
    double edge = given_scalar("edge", 2 * (1 + beta) / curvature);
    expect_scalar(heavy_ball_rate(curvature, edge, beta), closed_form(1, "max(|−1|, |−β|)"), NEAR);
}

QUESTIONS(heavy_ball_rate, &real_roots, &complex_roots, &falling_together, &limits)
