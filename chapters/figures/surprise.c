// surprise.c: scores, probabilities, and the surprise -ln p of what then happens.
#include "figure.h"

#include "engine.h"

// The example of the text, and the same with 1000 more in each score.
static void three_scores(void)
{
    const double scores[3] = {2, 1, -1}, shifted[3] = {1002, 1001, 999};
    double p[3], q[3], sum = 0;
    softmax(3, scores, p);
    softmax(3, shifted, q);
    const char *power[] = {"power_0", "power_1", "power_2"}, *share[] = {"p_0", "p_1", "p_2"};
    const char *loss[] = {"loss_0", "loss_1", "loss_2"};
    for (size_t i = 0; i < 3; i++) {
        value(power[i], exp(scores[i]));
        value(share[i], p[i]);
        value(loss[i], cross_entropy(3, scores, i));
        sum += exp(scores[i]);
    }
    value("sum", sum);
    value("shift_error", fmax(fabs(p[0] - q[0]), fmax(fabs(p[1] - q[1]), fabs(p[2] - q[2]))));
}

// What becomes of the formulas, taken as they stand, where scores are large.
static void large_scores(void)
{
    value("exp_709", exp(709));
    value("exp_710_is_infinite", isinf(exp(710)) != 0);
    double naive = exp(1000) / (exp(1000) + exp(0));
    value("naive_is_nan", isnan(naive) != 0);
    value("exp_minus_1000", exp(-1000));
    volatile double large = 1e15, sum_first = log(2) + large; // a double, whatever the machine has
    value("with_bracket", cross_entropy(2, (const double[]){large, large}, 0));
    value("without_bracket", sum_first - large);
    value("gap", nextafter(large, INFINITY) - large);
    value("lost_cause", cross_entropy(2, (const double[]){1000, 0}, 1));
}

static void show(void)
{
    block("curve", "p", "-ln p");
    for (int i = 1; i <= 60; i++) {
        double at = i * i / 3600.0; // close together where the curve is steep
        if (at >= 0.006)
            row(at, -log(at));
    }
    block("equal", "classes k", "1/k", "ln k");
    row(2, 0.5, log(2));
    row(3, 1 / 3.0, log(3));
    row(10, 0.1, log(10));
}

int main(void)
{
    three_scores();
    large_scores();
    value("ln_2", log(2));
    value("ln_3", log(3));
    value("ln_10", log(10));
    value("ln_1000", log(1000));
    value("tenth", -log(0.1));
    value("hundredth", -log(0.01));
    alt("The curve -ln p falls steeply from the left and reaches 0 at p = 1. At p = 1/2 it is "
        "%.3f, at 1/3 %.3f and at 1/10 %.3f.",
        log(2), log(3), log(10));
    show();
    return 0;
}
