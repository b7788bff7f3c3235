// Questions about cross_entropy: -log(softmax(logits)[label]).
//
// The formula as it stands passes the first group alone: that no logit is too large or too small
// is the point of the exercise.
#include "questions.h"

#include <gsl/gsl_sf_log.h>

#include "engine.h"

// Losses are compared to an absolute 1e-12: where the right class is all but certain, log(1 + tiny)
// and log1p(tiny) are both right.
#define USUAL within(1e-12, 1e-12)

// log(1 + the sum of exp(logits[i] - logits[label]) over the other classes)
static struct want loss_by_gsl(size_t k, const double *logits, size_t label)
{
    double others = 0;
    for (size_t i = 0; i < k; i++)
        if (i != label)
            others += exp(logits[i] - logits[label]);
    gsl_sf_result result;
    gsl_sf_log_1plusx_e(others, &result);
    return by_gsl(result.val, result.err, "gsl_sf_log_1plusx");
}

static double log_of_three(double a, double b, double c)
{
    return log(exp(a) + exp(b) + exp(c));
}

static void example_of_the_book(void)
{
    const double *logits = given_vector("logits", 3, (double[]){2, 1, -1});
    for (size_t i = 0; i < 3; i++) {
        size_t label = given_size("label", i);
        expect_scalar(cross_entropy(3, logits, label),
                      closed_form(log_of_three(2, 1, -1) - logits[label],
                                  "log(exp 2 + exp 1 + exp(-1)) - logits[label]"),
                      USUAL);
    }
}

static void equal_logits(void)
{
    double any = random_between(-2, 2);
    const double *logits = given_vector("logits", 2, (double[]){any, any});
    expect_scalar(cross_entropy(2, logits, 1), closed_form(log(2), "log k"), USUAL);
    logits = given_vector("logits", 6, (double[]){any, any, any, any, any, any});
    expect_scalar(cross_entropy(6, logits, 4), closed_form(log(6), "log k"), USUAL);
}

static void logarithms(void)
{
    double p[3];
    p[0] = random_between(0.1, 0.2);
    p[1] = random_between(0.3, 0.4);
    p[2] = 1 - p[0] - p[1];
    const double *logits = given_vector("logits", 3, (double[]){log(p[0]), log(p[1]), log(p[2])});
    for (size_t i = 0; i < 3; i++) {
        size_t label = given_size("label", i);
        expect_scalar(cross_entropy(3, logits, label),
                      closed_form(-log(p[label]), "the logits are log p: -log p[label]"), USUAL);
    }
}

// As many classes as one likes, and the label anywhere among them; a single class; and each class in turn.
static void random_logits(void)
{
    const double *logits;
    const size_t sizes[] = {12, 300, 1100};
    for (size_t i = 0; i < 3; i++) {
        size_t k = given_size("k", sizes[i]), label = given_size("label", random_size(0, k - 1));
        logits = random_vector("logits", k, -3, 3);
        expect_scalar(cross_entropy(k, logits, label), loss_by_gsl(k, logits, label), USUAL);
    }
    size_t alone = given_size("k", 1);
    logits = random_vector("logits", 1, -3, 3);
    expect_scalar(cross_entropy(alone, logits, 0), closed_form(0, "log 1"), USUAL);

    logits = random_vector("logits", 5, -6, 6);
    for (size_t i = 0; i < 5; i++) {
        size_t label = given_size("label", i);
        expect_scalar(cross_entropy(5, logits, label), loss_by_gsl(5, logits, label), USUAL);
    }
}

GROUP(formula, "the book's example, equal logits, logarithms; each class in turn is right")
{
    example_of_the_book();
    equal_logits();
    logarithms();
    random_logits();
}

// ---- Shifted logits -----------------------------------------------------------------------------

GROUP(shifted, "only differences count: adding a number to all logits changes nothing")
{
    // The book's example, 1000 higher and lower.
    for (int sign = 1; sign >= -1; sign -= 2) {
        double shift = 1000 * sign;
        size_t label = given_size("label", 1);
        const double *logits =
            given_vector("logits", 3, (double[]){2 + shift, 1 + shift, -1 + shift});
        expect_scalar(cross_entropy(3, logits, label),
                      closed_form(log_of_three(2, 1, -1) - 1, "as for the logits 2, 1, -1"), USUAL);
    }

    size_t k = given_size("k", 4), label = given_size("label", 2);
    double up = floor(random_between(20, 100)), down = floor(random_between(-100, -20));
    const double shifts[] = {up, down};
    for (size_t s = 0; s < 2; s++) {
        double plain[4], moved[4];
        for (size_t i = 0; i < k; i++) {
            plain[i] = floor(1024 * random_between(-3, 3)) / 1024; // so that the shift is exact
            moved[i] = plain[i] + shifts[s];
        }
        const double *logits = given_vector("logits", k, moved);
        expect_scalar(cross_entropy(k, logits, label), loss_by_gsl(k, plain, label), USUAL);
    }

    // Next to numbers as large as these log 2 is less than half a unit in the last place.
    const double large[] = {1e15, -1e15, 1e17, -1e17, 1e300};
    for (size_t s = 0; s < sizeof large / sizeof *large; s++) {
        const double *logits = given_vector("logits", 2, (double[]){large[s], large[s]});
        expect_scalar(cross_entropy(2, logits, 0), closed_form(log(2), "log k"), USUAL);
    }
}

// ---- Extreme logits -----------------------------------------------------------------------------

// The sum of the negative parts.
static double below_zero(size_t n, const double *losses, const void *unused)
{
    (void)unused;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (fabs(losses[i]) - losses[i]) / 2;
    return sum;
}

static const double *losses_of_sure_guesses(size_t n, const double *sure)
{
    double *losses = scratch(n);
    for (size_t i = 0; i < n; i++)
        losses[i] = log1p(2 * exp(-sure[i]));
    return losses;
}

// One logit is `a`, between 1 and 3.
static void large_on_both_sides(double a)
{
    const double *logits = given_vector("logits", 3, (double[]){1000, -1000, a});
    expect_scalar(cross_entropy(3, logits, 0), closed_form(0, "0"), USUAL);
    expect_scalar(cross_entropy(3, logits, 1), closed_form(2000, "1000 - (-1000)"), USUAL);
    expect_scalar(cross_entropy(3, logits, 2), closed_form(1000 - a, "1000 - logits[2]"), USUAL);

    // The first so far below the largest that it cannot stand in for it.
    logits = given_vector("logits", 3, (double[]){-1000, a, 1000});
    expect_scalar(cross_entropy(3, logits, 0), closed_form(2000, "1000 - (-1000)"), USUAL);
    expect_scalar(cross_entropy(3, logits, 1), closed_form(1000 - a, "1000 - logits[1]"), USUAL);
    expect_scalar(cross_entropy(3, logits, 2), closed_form(0, "0"), USUAL);
}

// The largest in each place; far below 0 and not so far.
static void all_below_zero(double a)
{
    const double shifts[] = {-3, -40, -1500};
    for (size_t s = 0; s < 3; s++)
        for (size_t first = 0; first < 3; first++) {
            double plain[3];
            for (size_t i = 0; i < 3; i++)
                plain[i] = -(double)((i + 3 - first) % 3) * a;
            double moved[] = {plain[0] + shifts[s], plain[1] + shifts[s], plain[2] + shifts[s]};
            size_t label = given_size("label", random_size(0, 2));
            const double *logits = given_vector("logits", 3, moved);
            expect_scalar(cross_entropy(3, logits, label), loss_by_gsl(3, plain, label), USUAL);
        }
}

static void all_but_impossible(double a)
{
    // The probability is about 1e-313: too small for all of its digits, but not 0.
    const double *logits = given_vector("logits", 2, (double[]){720, 0});
    expect_scalar(cross_entropy(2, logits, 1), closed_form(720, "720 - 0"), USUAL);

    logits = given_vector("logits", 3, (double[]){-1000, -1000 - a, -3000});
    expect_scalar(cross_entropy(3, logits, 1),
                  closed_form(a + log1p(exp(-a)), "a + log(1 + exp(-a)), a = -1000 - logits[1]"),
                  USUAL);
    expect_scalar(cross_entropy(3, logits, 2),
                  closed_form(2000 + log1p(exp(-a)), "2000 + log(1 + exp(-a)), a as before"),
                  USUAL);

    logits = given_vector("logits", 3, (double[]){-1e300, -3e300, -2e300});
    expect_scalar(cross_entropy(3, logits, 0), closed_form(0, "0"), USUAL);
    expect_scalar(cross_entropy(3, logits, 1), closed_form(2e300, "-1e300 - (-3e300)"), USUAL);
}

// The largest in each place, and so far above all others that none can stand in for it.
static void one_far_above(void)
{
    for (size_t place = 0; place < 4; place++) {
        double far[4];
        for (size_t i = 0; i < 4; i++)
            far[i] = floor(1024 * random_between(-3, 3)) / 1024;
        far[place] = 1000;
        size_t label = given_size("label", (place + random_size(1, 3)) % 4);
        const double *logits = given_vector("logits", 4, far);
        expect_scalar(cross_entropy(4, logits, label),
                      closed_form(1000 - far[label], "1000 - logits[label]"), USUAL);
    }
}

// One logit is `a`, the other so large that a float is off by millions.
static void beyond_a_float(double a)
{
    const double *logits = given_vector("logits", 2, (double[]){a, 1e15});
    expect_scalar(cross_entropy(2, logits, 0), closed_form(1e15 - a, "1e15 - logits[0]"), USUAL);
    expect_scalar(cross_entropy(2, logits, 1), closed_form(0, "0"), USUAL);
}

static void sure_guesses(void)
{
    double sure[6], *losses = output(6);
    for (size_t i = 0; i < 6; i++) {
        sure[i] = random_between(6, 8) * (double)(i + 1);
        const double *logits = given_vector("logits", 3, (double[]){0, sure[i], 0});
        call(losses[i] = cross_entropy(3, logits, 1));
    }
    expect_law(losses, 6, &below_zero, NULL, "the losses of sure guesses are 0 or more", 0);
    expect_vector(losses, 6,
                  closed_forms(losses_of_sure_guesses(6, sure), "log(1 + 2 exp(-logits[1]))"),
                  within_each(1e-12, 1e-12));
}

GROUP(extreme, "the loss is finite where the right class is all but impossible, and never below 0")
{
    double a = floor(1024 * random_between(1, 3)) / 1024;
    large_on_both_sides(a);
    all_below_zero(a);
    all_but_impossible(a);
    one_far_above();
    beyond_a_float(a);
    sure_guesses();
}

QUESTIONS(cross_entropy, &formula, &shifted, &extreme)
