// Questions about softmax_cross_entropy_backward: softmax(logits), minus 1 at the label.
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"

#define USUAL within_each(1e-13, 1e-13)

static const double *minus_one_at(size_t k, size_t label, const double *p)
{
    double *gradient = scratch(k);
    for (size_t i = 0; i < k; i++)
        gradient[i] = i == label ? p[i] - 1 : p[i];
    return gradient;
}

// Of logits that are the logarithms of these weights.
static const double *shares_less_one(size_t k, size_t label, const double *weights)
{
    double *p = scratch(k), sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += weights[i];
    for (size_t i = 0; i < k; i++)
        p[i] = weights[i] / sum;
    return minus_one_at(k, label, p);
}

static const double *all_equal(size_t k, double value)
{
    double *values = scratch(k);
    for (size_t i = 0; i < k; i++)
        values[i] = value;
    return values;
}

static void ask_known(size_t classes, size_t right)
{
    size_t k = given_size("k", classes), label = given_size("label", right);
    double *weights = scratch(k), *logs = scratch(k), shift = random_between(-2, 2);
    for (size_t i = 0; i < k; i++) {
        weights[i] = random_between(1, 9);
        logs[i] = shift + log(weights[i]);
    }
    const double *logits = given_vector("logits", k, logs);
    double *dlogits = output(k);
    call(softmax_cross_entropy_backward(k, logits, label, dlogits));
    expect_vector(dlogits, k,
                  closed_forms(shares_less_one(k, label, weights), "p, minus 1 at the label"),
                  USUAL);
}

GROUP(known, "logits whose probabilities are known, each class in turn the right one")
{
    for (size_t label = 0; label < 4; label++)
        ask_known(4, label);
    ask_known(2, told_size(random_size(0, 1)));
    ask_known(1100, told_size(random_size(1000, 1099)));

    size_t k = given_size("k", random_size(5, 8)),
           label = given_size("label", random_size(0, k - 1));
    const double *logits = given_vector("logits", k, all_equal(k, random_between(-2, 2)));
    double *dlogits = output(k);
    call(softmax_cross_entropy_backward(k, logits, label, dlogits));
    expect_vector(dlogits, k,
                  closed_forms(minus_one_at(k, label, all_equal(k, 1 / (double)k)),
                               "1 / k, minus 1 at the label"),
                  USUAL);

    k = given_size("k", 1), label = given_size("label", 0);
    logits = random_vector("logits", 1, -3, 3);
    dlogits = output(k);
    call(softmax_cross_entropy_backward(k, logits, label, dlogits));
    expect_vector(dlogits, k, closed_forms((double[]){0}, "one class is always right"), USUAL);
}

// ---- GSL ----

struct guess {
    size_t k, label, place;
    double *logits;
};

// -log(softmax(logits)[label]), for logits of ordinary size
static double loss_along(double moved, void *params)
{
    const struct guess *g = params;
    double kept = g->logits[g->place], sum = 0;
    g->logits[g->place] = moved;
    for (size_t i = 0; i < g->k; i++)
        sum += exp(g->logits[i] - g->logits[g->label]);
    g->logits[g->place] = kept;
    return log(sum);
}

static const double *slopes_by_gsl(size_t k, const double *logits, size_t label)
{
    struct guess g = {k, label, 0, scratch(k)};
    memcpy(g.logits, logits, k * sizeof *logits);
    double *slopes = scratch(k), error;
    for (g.place = 0; g.place < k; g.place++) {
        gsl_function f = {&loss_along, &g};
        gsl_deriv_central(&f, logits[g.place], 1e-3, &slopes[g.place], &error);
    }
    return slopes;
}

GROUP(differences, "GSL's differences of the loss agree")
{
    size_t k = given_size("k", 6);
    for (size_t i = 0; i < k; i += 2) {
        size_t label = given_size("label", i);
        const double *logits = random_vector("logits", k, -2, 2);
        double *dlogits = output(k);
        call(softmax_cross_entropy_backward(k, logits, label, dlogits));
        expect_vector(dlogits, k, all_by_gsl(slopes_by_gsl(k, logits, label), "gsl_deriv_central"),
                      within_each(1e-8, 1e-8));
    }
}

// ---- Laws ----

static double sum_error(size_t k, const double *dlogits, const void *unused)
{
    (void)unused;
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += dlogits[i];
    return fabs(sum);
}

struct odds {
    const double *logits;
    size_t label;
};

// Of two wrong classes, the one with the greater logit has more to lose: by exp of the difference.
// And the label's number is minus the sum of the others, which is less than 1.
static double odds_error(size_t k, const double *dlogits, const void *context)
{
    const struct odds *odds = context;
    size_t other = odds->label == 0 ? 1 : 0;
    double error = dlogits[other] > 0 && dlogits[odds->label] > -1 ? 0 : INFINITY;
    for (size_t i = 0; i < k; i++)
        if (i != odds->label)
            error +=
                fabs(dlogits[i] / dlogits[other] * exp(odds->logits[other] - odds->logits[i]) - 1);
    return error;
}

GROUP(laws, "what the wrong classes lose, the right one gains")
{
    size_t k = given_size("k", 7), label = given_size("label", 4);
    const double *logits = random_vector("logits", k, -3, 3);
    double *dlogits = output(k);
    call(softmax_cross_entropy_backward(k, logits, label, dlogits));
    expect_law(dlogits, k, &sum_error, NULL, "dlogits[0] + ... + dlogits[k-1] = 0", 1e-13);
    expect_law(dlogits, k, &odds_error, (&(const struct odds){logits, label}),
               "of wrong classes, dlogits[i] / dlogits[j] = exp(logits[i] - logits[j])", 1e-12);
}

// ---- Extreme logits ----

// The logits turned round by `turn` places, and so are the label and the gradient.
static const double *turned(const double *values, size_t turn)
{
    double *result = scratch(3);
    for (size_t i = 0; i < 3; i++)
        result[(i + turn) % 3] = values[i];
    return result;
}

static void ask_turned(const double *values, size_t right, const double *gradient)
{
    for (size_t turn = 0; turn < 3; turn++) {
        size_t k = given_size("k", 3), label = given_size("label", (right + turn) % 3);
        const double *logits = given_vector("logits", k, turned(values, turn));
        double *dlogits = output(k);
        call(softmax_cross_entropy_backward(k, logits, label, dlogits));
        expect_vector(dlogits, k, closed_forms(turned(gradient, turn), "p, minus 1 at the label"),
                      USUAL);
    }
}

#define ask(values, right, ...) ask_turned(ORACLE(values), right, ORACLE(__VA_ARGS__))

GROUP(extreme, "no logit is too large or too small")
{
    double sure[] = {1000, -1000, floor(random_between(-9, 9))};
    ask(sure, 0, (double[]){0, 0, 0});
    ask(sure, 1, (double[]){1, -1, 0});
    ask(sure, 2, (double[]){1, 0, -1});
    double a = floor(1024 * random_between(0.5, 2)) / 1024, p = 1 / (1 + exp(-a));
    ask(((double[]){1000, 1000 - a, -1000}), 1, (double[]){p, -p, 0});
    ask(((double[]){-1000, -1000 - a, -3000}), 0, (double[]){p - 1, 1 - p, 0});
    ask(((double[]){-1e300, 1e308, -1e308}), 0, (double[]){-1, 1, 0});
}

QUESTIONS(softmax_cross_entropy_backward, &known, &differences, &laws, &extreme)
