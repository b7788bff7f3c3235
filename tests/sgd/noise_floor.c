// Questions about noise_floor: the variance that a constant learning rate settles to.
#include "questions.h"

#include <gsl/gsl_cdf.h>

#include "random.h"
#include "sgd.h"

static double floor_of(double curvature, double noise_variance, double rate)
{
    return rate * noise_variance / (curvature * (2 - rate * curvature));
}

// ---- The formula --------------------------------------------------------------------------------

// Near 0 and near 2 a difference of nearly equal numbers costs digits, whoever computes it. `size` is
// that of the curvature; the noise is the smaller the larger it is.
static void ask_floor(double product, double size)
{
    double curvature = given_scalar("curvature", size * random_between(0.3, 4));
    double noise_variance = given_scalar("noise_variance", random_between(0.2, 5) / size);
    double learning_rate = given_scalar("learning_rate", product / curvature);
    expect_scalar(
        noise_floor(curvature, noise_variance, learning_rate),
        closed_form(floor_of(curvature, noise_variance, learning_rate), "η σ² / (λ (2 − η λ))"),
        within(0, 1e-12 + 1e-14 / product + 1e-14 / (2 - product)));
}

static void expect_no_floor(double product)
{
    double curvature = given_scalar("curvature", random_between(0.3, 4));
    double noise_variance = given_scalar("noise_variance", random_between(0.2, 5));
    double learning_rate = given_scalar("learning_rate", product / curvature);
    expect_scalar(noise_floor(curvature, noise_variance, learning_rate),
                  closed_form(INFINITY, "no floor: η λ is 2 or more"), within(0, 0));
}

GROUP(formula, "the variance is right for small rates and for those that overshoot")
{
    ask_floor(random_between(1e-9, 1e-8), 1);
    ask_floor(random_between(1e-6, 1e-5), 1e6);
    ask_floor(random_between(0.01, 0.1), 1);
    ask_floor(random_between(0.3, 0.7), 1e-6);
    ask_floor(1, 1);
    ask_floor(random_between(1.1, 1.5), 1);
    ask_floor(random_between(1.7, 1.9), 1e3);
    ask_floor(random_between(1.999, 1.9999), 1);
    expect_no_floor(random_between(2.001, 2.1));
    expect_no_floor(random_between(20, 3000));
}

// ---- It stays what it is ------------------------------------------------------------------------

struct setting {
    double curvature, noise_variance, learning_rate;
    uint64_t seed;
};

// A step multiplies the deviation by 1 - rate curvature and adds rate times the noise.
static double changed_by_a_step(size_t n, const double *floor, const void *context)
{
    const struct setting *s = context;
    double kept = 1 - s->learning_rate * s->curvature;
    double after = kept * kept * *floor + s->learning_rate * s->learning_rate * s->noise_variance;
    return n == 1 ? fabs(after - *floor) : INFINITY;
}

// ---- Simulation ---------------------------------------------------------------------------------

#define BALLS 4000

// Many start at 0 and take steps until the start is forgotten. The sum of their squares over the
// floor is distributed as chi-squared.
static double like_the_simulation(size_t n, const double *floor, const void *context)
{
    const struct setting *s = context;
    if (n != 1 || !(*floor > 0))
        return 0;
    uint64_t state = s->seed;
    double kept = fabs(1 - s->learning_rate * s->curvature), squares = 0;
    int steps = 1 + (int)(log(1e-5) / (2 * log(kept))); // kept^(2 steps) is below 1e-5
    for (int ball = 0; ball < BALLS; ball++) {
        double w = 0;
        for (int t = 0; t < steps; t++) {
            double noise = sqrt(s->noise_variance) * random_normal(&state);
            w -= s->learning_rate * (s->curvature * w + noise);
        }
        squares += w * w;
    }
    return 2 *
           fmin(gsl_cdf_chisq_P(squares / *floor, BALLS), gsl_cdf_chisq_Q(squares / *floor, BALLS));
}

static void ask_setting(double product)
{
    double curvature = given_scalar("curvature", random_between(0.3, 4));
    double noise_variance = given_scalar("noise_variance", random_between(3, 5));
    double learning_rate = given_scalar("learning_rate", product / curvature);
    struct setting setting = {curvature, noise_variance, learning_rate, random_seed()};
    double *floor = output(1);
    call(*floor = noise_floor(curvature, noise_variance, learning_rate));
    expect_law(floor, 1, &changed_by_a_step, &setting, "one step more leaves the variance as it is",
               1e-11);
    expect_statistic(floor, 1, &like_the_simulation, &setting,
                     "4000 simulated walks are spread as far");
}

GROUP(settled, "at the floor another step changes nothing, and simulated walks arrive there")
{
    ask_setting(0.6);
    ask_setting(1.5);
}

// ---- No floor -----------------------------------------------------------------------------------

static void ask_limit(double curvature_, double rate)
{
    double curvature = given_scalar("curvature", curvature_);
    double noise_variance = given_scalar("noise_variance", random_between(0.2, 5));
    double learning_rate = given_scalar("learning_rate", rate);
    double product = rate * curvature_; // exact: these are powers of two, times 7, 8 or 9
    expect_scalar(
        noise_floor(curvature, noise_variance, learning_rate),
        closed_form(product >= 2 ? INFINITY : floor_of(curvature_, noise_variance, learning_rate),
                    product >= 2 ? "no floor: η λ is 2 or more" : "η σ² / (λ (2 − η λ))"),
        within(0, 1e-12));
}

GROUP(no_floor, "it is infinite where the rate is 2 over the curvature or more, and only there")
{
    ask_limit(4, 0x7p-4); // 1.75
    ask_limit(4, 0x8p-4); // 2
    ask_limit(4, 0x9p-4); // 2.25
    ask_limit(0.25, 7);
    ask_limit(0.25, 8);
    ask_limit(0.25, 9);
    ask_limit(8, 2);
}

QUESTIONS(noise_floor, &formula, &settled, &no_floor)
