// Questions about cross_entropy: -log(softmax(logits)[label]).
#include "questions.h"

#include <gsl/gsl_sf_log.h>

#include "engine.h"

// Losses are compared to an absolute 1e-12: where the right class is all but certain, log(1 + tiny)
// and log1p(tiny) are both right.
#define USUAL within(1e-12, 1e-12)

GROUP(known, "equal logits cost log k; logarithms of probabilities cost -log p")
{
    double any = random_between(-2, 2);
    const double *logits = given_vector("logits", 6, (double[]){any, any, any, any, any, any});
    expect_scalar(cross_entropy(2, logits, 1), closed_form(log(2), "log 2"), USUAL);
    expect_scalar(cross_entropy(6, logits, 4), closed_form(log(6), "log 6"), USUAL);

    double p[3];
    p[0] = random_between(0.1, 0.2);
    p[1] = random_between(0.3, 0.4);
    p[2] = 1 - p[0] - p[1];
    logits = given_vector("logits", 3, (double[]){log(p[0]), log(p[1]), log(p[2])});
    for (size_t i = 0; i < 3; i++) {
        size_t label = given_size("label", i);
        expect_scalar(cross_entropy(3, logits, label), closed_form(-log(p[label]), "-log p[label]"),
                      USUAL);
    }
}

// ---- Any logits ---------------------------------------------------------------------------------

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

GROUP(any_logits, "each class in turn is the right one, and GSL agrees")
{
    size_t k = given_size("k", 5);
    const double *logits = random_vector("logits", k, -6, 6);
    for (size_t i = 0; i < k; i++) {
        size_t label = given_size("label", i);
        expect_scalar(cross_entropy(k, logits, label), loss_by_gsl(k, logits, label), USUAL);
    }
}

GROUP(shifted, "only differences count: adding a number to all logits changes nothing")
{
    size_t k = given_size("k", 4), label = given_size("label", 2);
    double plain[4], raised[4], lowered[4], shift = floor(random_between(20, 100));
    for (size_t i = 0; i < k; i++) {
        plain[i] = floor(1024 * random_between(-3, 3)) / 1024; // so that the shift is exact
        raised[i] = plain[i] + shift;
        lowered[i] = plain[i] - shift;
    }
    const double *logits = given_vector("logits", k, raised);
    expect_scalar(cross_entropy(k, logits, label), loss_by_gsl(k, plain, label), USUAL);
    logits = given_vector("logits", k, lowered);
    expect_scalar(cross_entropy(k, logits, label), loss_by_gsl(k, plain, label), USUAL);
}

// ---- Extreme logits -----------------------------------------------------------------------------

GROUP(extreme, "no logit is too large or too small, and the loss of a lost cause is finite")
{
    double a = floor(1024 * random_between(1, 3)) / 1024;
    const double *logits = given_vector("logits", 3, (double[]){1000, -1000, a});
    expect_scalar(cross_entropy(3, logits, 0), closed_form(0, "0"), USUAL);
    expect_scalar(cross_entropy(3, logits, 1), closed_form(2000, "1000 - (-1000)"), USUAL);
    expect_scalar(cross_entropy(3, logits, 2), closed_form(1000 - a, "1000 - logits[2]"), USUAL);

    logits = given_vector("logits", 3, (double[]){-1000, -1000 - a, -3000});
    expect_scalar(cross_entropy(3, logits, 1),
                  closed_form(a + log1p(exp(-a)), "a + log(1 + exp(-a))"), USUAL);
    expect_scalar(cross_entropy(3, logits, 2),
                  closed_form(2000 + log1p(exp(-a)), "2000 + log(1 + exp(-a))"), USUAL);

    logits = given_vector("logits", 3, (double[]){-1e300, -3e300, -2e300});
    expect_scalar(cross_entropy(3, logits, 0), closed_form(0, "0"), USUAL);
    expect_scalar(cross_entropy(3, logits, 1), closed_form(2e300, "-1e300 - (-3e300)"), USUAL);
}

// ---- Never negative -----------------------------------------------------------------------------

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

GROUP(never_negative, "a loss is never less than 0, be the guess ever so sure")
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

QUESTIONS(cross_entropy, &known, &any_logits, &shifted, &extreme, &never_negative)
