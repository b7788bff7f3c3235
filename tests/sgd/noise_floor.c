// Questions about noise_floor: walks whose noise is given, so that every square is known; and long
// ones, whose floor is that of the book's formula, within what chance allows.
#include "questions.h"

#include <gsl/gsl_cdf.h>

#include "random.h"
#include "sgd.h"

// ---- Given noise --------------------------------------------------------------------------------

// The slope of 1/2 curvature w^2, off by the next of n numbers. It notes where it is asked.
struct given {
    double curvature;
    size_t n, used;
    const double *noise;
};

static double slope_of_given(double w, void *params)
{
    struct given *given = params;
    note(1, &w);
    double noise = given->used < given->n ? given->noise[given->used] : 0;
    given->used++;
    return given->curvature * w + noise;
}

// What should come out, and the places at which the slope should be asked.
struct right {
    double floor, error, *places;
};

// After t steps w is kept^t w0 - rate (kept^(t-1) noise[0] + ... + noise[t-1]).
static double place(const struct given *given, double w0, double rate, size_t t)
{
    double kept = 1 - rate * given->curvature, w = pow(kept, (double)t) * w0;
    for (size_t i = 0; i < t; i++)
        w -= rate * pow(kept, (double)(t - 1 - i)) * given->noise[i];
    return w;
}

static struct right right_walk(const struct given *given, double w0, double rate, size_t settling,
                               size_t blocks, size_t length)
{
    struct right right = {0, 0, scratch(given->n)};
    double *means = scratch(blocks);
    for (size_t t = 0; t < given->n; t++) {
        right.places[t] = place(given, w0, rate, t);
        double after = place(given, w0, rate, t + 1);
        if (t >= settling)
            means[(t - settling) / length] += after * after / (double)length;
    }
    for (size_t b = 0; b < blocks; b++)
        right.floor += means[b] / (double)blocks;
    for (size_t b = 0; b < blocks; b++)
        right.error = hypot(right.error, means[b] - right.floor);
    right.error /= sqrt((double)(blocks * (blocks - 1)));
    return right;
}

#define FLOOR "the mean of w² over the steps that count"
#define ERROR "√(the sum of (m − floor)² / (blocks (blocks − 1)))"

static void ask_given(double curvature, double rate, double start, size_t before, size_t count,
                      size_t each, const double *numbers)
{
    double w0 = given_scalar("w0", start), learning_rate = given_scalar("learning_rate", rate);
    size_t settling = given_size("settling", before), blocks = given_size("blocks", count);
    size_t length = given_size("length", each), steps = settling + blocks * length;
    // Named as the call names it, so that the report shows the curvature and the noise.
    double *shown = scratch(1 + steps);
    (void)numbers; // the judge's alone
    shown[0] = curvature;
    JUDGE_ONLY(for (size_t i = 0; i < steps; i++) shown[1 + i] = numbers[i];)
    const double *numbers_of = given_vector("noisy", 1 + steps, shown);
    struct given noisy = {numbers_of[0], steps, 0, numbers_of + 1};
    double *error = output(1), *room = output(blocks);
    forget_notes();
    struct right right = ORACLE(right_walk(&noisy, w0, learning_rate, settling, blocks, length));
    expect_scalar(noise_floor(slope_of_given, &noisy, w0, learning_rate, settling, blocks, length,
                              room, error),
                  closed_form(right.floor, FLOOR), within(0, 1e-10));
    expect_value(*error, closed_form(right.error, ERROR), within(0, 1e-9));
    expect_notes("evaluations", steps, "one a step");
    expect_noted("places", 1, steps, closed_forms(right.places, "where each step begins"),
                 within_each(1e-10, 1e-10));
}

static const double *some_noise(size_t n)
{
    double *noise = scratch(n);
    for (size_t i = 0; i < n; i++)
        noise[i] = random_between(-2, 2);
    return noise;
}

// Of a walk, or the ends of a range of such.
struct numbers {
    double curvature, rate, start;
};

static void ask_walk(struct numbers low, struct numbers high, size_t settling, size_t blocks,
                     size_t length)
{
    const double *noise = ORACLE(some_noise(settling + blocks * length));
    double start = random_between(low.start, high.start);
    double rate = random_between(low.rate, high.rate);
    double curvature = random_between(low.curvature, high.curvature);
    ask_given(curvature, rate, start, settling, blocks, length, noise);
}

GROUP(by_hand, "without noise: from 4 in halves, for instance, the squares are 4, 1, 1/4 and 1/16 "
               "(noisy is the curvature, then the noise of each step)")
{
    ask_given(1, 0.5, 4, 0, 2, 2, scratch(4));
    ask_given(1, 0.5, 8, 1, 4, 1, scratch(5));
    double start = random_between(1, 3);
    ask_given(0.5, 0.5, start, 3, 2, 3, scratch(9));
}

GROUP(given_noise,
      "with given noise, the mean of the squares that count, its error by the blocks, and one "
      "slope a step (noisy is the curvature, then the noise of each step)")
{
    ask_walk((struct numbers){0.5, 0.1, 3}, (struct numbers){2, 0.3, 5}, 0, 3, 4);
    ask_walk((struct numbers){0.5, 0.1, 3}, (struct numbers){2, 0.3, 5}, 5, 2, 7);
    ask_walk((struct numbers){3, 0.3, -5}, (struct numbers){4, 0.4, -3}, 4, 6, 1);
    ask_walk((struct numbers){1, 0.05, 1}, (struct numbers){2, 0.1, 2}, 11, 7, 9);
    ask_walk((struct numbers){1, 0.4, 0}, (struct numbers){2, 0.5, 0}, 1, 2, 30);
}

// ---- Chance -------------------------------------------------------------------------------------

// The slope of 1/2 curvature w^2, off by a normal number.
struct chance {
    double curvature, deviation;
    uint64_t state;
};

static double slope_by_chance(double w, void *params)
{
    struct chance *chance = params;
    return chance->curvature * w + chance->deviation * random_normal(&chance->state);
}

struct setting {
    double curvature, deviation, rate;
    size_t blocks, length;
};

// The book's formula for the mean square.
static double by_formula(const struct setting *s)
{
    return s->rate * s->deviation * s->deviation / (s->curvature * (2 - s->rate * s->curvature));
}

// The means of long blocks know hardly anything of each other and are nearly normal: the distance from the
// formula, in errors, has Student's distribution.
static double floor_by_chance(size_t n, const double *answer, const void *context)
{
    const struct setting *s = context;
    double errors = fabs(answer[0] - by_formula(s)) / answer[1];
    measured("the floor", answer[0], by_formula(s));
    return n == 2 && answer[1] > 0 ? 2 * gsl_cdf_tdist_Q(errors, (double)(s->blocks - 1)) : 0;
}

// What w^2 is now says kept^(2 t) of what it will be in t steps. So N squares, of the variance 2 floor^2
// each, are worth N (1 - kept^2) / (1 + kept^2) independent ones, and the square of the error has the
// chi-squared distribution.
static double error_by_chance(size_t n, const double *answer, const void *context)
{
    const struct setting *s = context;
    double kept = 1 - s->rate * s->curvature, freedom = (double)(s->blocks - 1);
    double worth = (double)(s->blocks * s->length) * (1 - kept * kept) / (1 + kept * kept);
    double error = by_formula(s) * sqrt(2 / worth), squares = freedom * pow(answer[1] / error, 2);
    measured("the error", answer[1], error);
    return n == 2 && answer[1] > 0
               ? 2 * fmin(gsl_cdf_chisq_P(squares, freedom), gsl_cdf_chisq_Q(squares, freedom))
               : 0;
}

// The curvature and the standard deviation, named as the call names them, so that the report shows them.
static const double *given_chance(void)
{
    double curvature = random_between(0.5, 3), deviation = random_between(1, 2);
    return given_vector("chance", 2, (double[]){curvature, deviation});
}

static void ask_chance(double product)
{
    const double *shape = given_chance();
    double learning_rate = given_scalar("learning_rate", product / shape[0]);
    double w0 = given_scalar("w0", random_between(20, 30));
    size_t settling = given_size("settling", 300), blocks = given_size("blocks", 30);
    size_t length = given_size("length", 500);
    const struct setting setting = {shape[0], shape[1], learning_rate, blocks, length};
    struct chance chance = {shape[0], shape[1], told_size((size_t)random_seed())};
    double *answer = output(2), *room = output(blocks);
    call(answer[0] = noise_floor(slope_by_chance, &chance, w0, learning_rate, settling, blocks,
                                 length, room, &answer[1]));
    expect_statistic(answer, 2, &floor_by_chance, &setting,
                     "η σ² / (λ (2 − η λ)), within what chance allows");
    expect_statistic(answer, 2, &error_by_chance, &setting,
                     "the error is that of squares which remember each other");
}

GROUP(formula, "a long walk has the floor of the book's formula, within its error "
               "(chance is the curvature and the standard deviation of the noise)")
{
    ask_chance(random_between(0.1, 0.2));
    ask_chance(random_between(0.9, 1.1));
    ask_chance(random_between(1.7, 1.8));
}

// ---- No floor -----------------------------------------------------------------------------------

static void ask_no_floor(double product, size_t count, size_t each)
{
    const double *shape = given_chance();
    double learning_rate = given_scalar("learning_rate", product / shape[0]);
    double w0 = given_scalar("w0", random_between(2, 3));
    size_t settling = given_size("settling", 10), blocks = given_size("blocks", count);
    size_t length = given_size("length", each);
    struct chance chance = {shape[0], shape[1], told_size((size_t)random_seed())};
    double *error = output(1), *room = output(blocks);
    expect_scalar(noise_floor(slope_by_chance, &chance, w0, learning_rate, settling, blocks, length,
                              room, error),
                  closed_form(INFINITY, "no floor: the walk leaves all bounds"), within(0, 0));
    expect_value(*error, closed_form(INFINITY, "nor has it an error"), within(0, 0));
}

GROUP(
    no_floor,
    "where the walk leaves all bounds the floor and its error are INFINITY, and only there "
    "(chance is the curvature and the standard deviation of the noise; noisy is the curvature, then the noise of each step)")
{
    ask_no_floor(random_between(2.5, 4), 4, 700);
    ask_no_floor(random_between(9, 30), 4, 700);
    ask_no_floor(random_between(9.1, 10), 2, 110); // w stays finite, and the squares do not
    double curvature = random_between(1, 2);
    const double *noise = ORACLE(some_noise(2 + 3 * 20));
    double start = random_between(20, 30), product = random_between(1.8, 1.95);
    ask_given(curvature, product / curvature, start, 2, 3, 20, noise);
}

QUESTIONS(noise_floor, &by_hand, &given_noise, &formula, &no_floor)
