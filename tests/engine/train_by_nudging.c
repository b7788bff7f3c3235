// Questions about train_by_nudging: nudge one weight, and keep the nudge if the loss falls.
//
// A right answer may draw its random numbers in any way. So the loss writes down each point at
// which it is evaluated, and the judge looks at these points. Most of the losses follow a script,
// the first evaluation, the second and so on, whatever the weights are: what has to be kept, and
// what the history must be, is then known beforehand.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <string.h>

#include "engine.h"

#define WEIGHTS 4

// ---- The losses ---------------------------------------------------------------------------------

// What a loss needs, and the points at which it was evaluated.
struct record {
    const double *script;                  // of scripted(): one value an evaluation
    double curvature[WEIGHTS], c[WEIGHTS]; // of bowl(): its bottom is c
    size_t evaluations, room;              // how often it was evaluated; how many points fit
    double *points;                        // (room, WEIGHTS)
};

static size_t write_down(struct record *record, size_t n, const double *w)
{
    if (n == WEIGHTS && record->evaluations < record->room)
        memcpy(record->points + WEIGHTS * record->evaluations, w, WEIGHTS * sizeof *w);
    return record->evaluations++;
}

// The values of the script, one after the other; more than it has are not asked for by any answer
// that is right.
static double scripted(size_t n, const double *w, void *params)
{
    struct record *record = params;
    size_t evaluation = write_down(record, n, w);
    return n == WEIGHTS && evaluation < record->room ? record->script[evaluation] : NAN;
}

static double height(const struct record *record, const double *w)
{
    double sum = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        sum += record->curvature[i] * (w[i] - record->c[i]) * (w[i] - record->c[i]);
    return sum;
}

static double bowl(size_t n, const double *w, void *params)
{
    write_down(params, n, w);
    return n == WEIGHTS ? height(params, w) : NAN;
}

// Room for the points of a training. Those never evaluated stay unwritten.
static struct record record_of(size_t evaluations, const double *script)
{
    return (struct record){
        .script = script, .room = evaluations, .points = output(evaluations * WEIGHTS)};
}

// ---- Laws about points --------------------------------------------------------------------------

static size_t weights_that_differ(const double *a, const double *b)
{
    size_t number = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        number += !(a[i] == b[i]);
    return number;
}

// How many of the first WEIGHTS values are not those of the context.
static double not_these(size_t n, const double *values, const void *weights)
{
    (void)n;
    return (double)weights_that_differ(values, weights);
}

struct step {
    double size;
    const double *start; // where each try begins
};

// How many of the points are not moved in exactly one weight.
static double not_one_weight(size_t n, const double *points, const void *context)
{
    const struct step *step = context;
    double number = 0;
    for (size_t i = 0; i < n; i += WEIGHTS)
        number += weights_that_differ(points + i, step->start) != 1;
    return number;
}

// How many of the points have a weight that is moved by anything else than one step.
static double not_one_step(size_t n, const double *points, const void *context)
{
    const struct step *step = context;
    double number = 0;
    for (size_t i = 0; i < n; i += WEIGHTS) {
        bool wrong = false;
        for (size_t j = 0; j < WEIGHTS; j++) {
            double way = fabs(points[i + j] - step->start[j]);
            wrong = wrong || !(way == 0 || fabs(way - step->size) <= 1e-12);
        }
        number += wrong;
    }
    return number;
}

// ---- What is tried ------------------------------------------------------------------------------

#define TRIES 40

GROUP(tries, "one nudge: the loss is evaluated twice, and one weight is moved by one step between "
             "(scripted, the loss, is 8, then 9, whatever w is)")
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", 1);
    double step = given_scalar("step", 0.25);
    const double start[WEIGHTS] = {3, 1, -2, 5}, script[] = {8, 9};
    uint64_t *state = given_state("state");
    double *started = output(WEIGHTS * TRIES), *tried = output(WEIGHTS * TRIES);
    for (size_t i = 0; i < TRIES; i++) {
        struct record record = record_of(2, script);
        double *w = in_out("w", n, start), *history = output(2);
        call(train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
        size_t evaluations = record.evaluations;
        expect_written(evaluations, 2, "one at the start, one after the nudge");
        memcpy(started + WEIGHTS * i, record.points, sizeof start);
        memcpy(tried + WEIGHTS * i, record.points + WEIGHTS, sizeof start);
    }
    struct step one_step = {step, start};
    expect_law(started, WEIGHTS, &not_these, start,
               "the loss is first evaluated at the w that was given; it is off by the number of "
               "weights that are not",
               0);
    expect_law(tried, WEIGHTS * TRIES, &not_one_weight, &one_step,
               "of 40 such trainings each moves exactly one weight; it is off by the number of "
               "those that do not",
               0);
    expect_law(tried, WEIGHTS * TRIES, &not_one_step, &one_step,
               "of 40 such trainings each moves a weight by one step, up or down; it is off by the "
               "number of those that do not",
               0);
}

// ---- What is reported ---------------------------------------------------------------------------

// The points of a training and after them the weights that came out: how many of these are not
// those of the point at `best`, or WEIGHTS when that was never written.
static double not_the_best(size_t n, const double *values, const void *best)
{
    return (double)weights_that_differ(values + n - WEIGHTS,
                                       values + WEIGHTS * *(const size_t *)best);
}

// The points and which of them each try must begin at.
struct stands {
    double step;
    const size_t *from;
};

// How many tries are not one nudge away from where they must begin.
static double not_one_nudge(size_t n, const double *points, const void *context)
{
    const struct stands *stands = context;
    double number = 0;
    for (size_t t = 1; t < n / WEIGHTS; t++) {
        struct step step = {stands->step, points + WEIGHTS * stands->from[t]};
        number += not_one_weight(WEIGHTS, points + WEIGHTS * t, &step) != 0 ||
                  not_one_step(WEIGHTS, points + WEIGHTS * t, &step) != 0;
    }
    return number;
}

GROUP(report,
      "history[t] is the lowest loss so far; the nudges that lowered it are kept and counted "
      "(scripted, the loss, is 8, 9, 6, 7, 6.5, 6, 3, 5, 2, 4, whatever w is)")
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", 9);
    double step = given_scalar("step", 0.25);
    const double start[WEIGHTS] = {3, 1, -2, 5};
    const double script[] = {8, 9, 6, 7, 6.5, 6, 3, 5, 2, 4};
    const double lowest[] = {8, 8, 6, 6, 6, 6, 3, 3, 2, 2};
    const size_t from[] = {0, 0, 0, 2, 2, 2, 2, 6, 6, 8}, best = 8;
    uint64_t *state = given_state("state");
    struct record record = record_of(nudges + 1, script);
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    size_t kept = 0;
    call(kept = train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
    size_t evaluations = record.evaluations;
    expect_written(evaluations, 10, "nudges + 1");
    expect_vector(history, nudges + 1, closed_forms(lowest, "the lowest loss so far"),
                  within_each(0, 0));
    const double *points = record.points;
    expect_law(points, (nudges + 1) * n, &not_one_nudge, (&(struct stands){step, from}),
               "each try is one nudge from where the loss was lowest; it is off by the number of "
               "tries that are not",
               0);
    double *points_and_w = output((nudges + 2) * n);
    memcpy(points_and_w, points, (nudges + 1) * n * sizeof *w);
    memcpy(points_and_w + (nudges + 1) * n, w, n * sizeof *w);
    expect_law(points_and_w, (nudges + 2) * n, &not_the_best, &best,
               "in the end w is where the loss was 2; it is off by the number of weights that are "
               "not",
               0);
    expect_written(kept, 3, "the loss falls three times: to 6, to 3 and to 2");

    nudges = given_size("nudges", 0);
    struct record idle = record_of(1, script);
    w = in_out("w", n, start);
    history = output(1);
    expect_integer(train_by_nudging(scripted, &idle, n, step, nudges, state, w, history), 0,
                   "no nudge, none kept");
    size_t once = idle.evaluations;
    expect_written(once, 1, "the loss is evaluated at the start");
    expect_vector(history, 1, closed_forms(script, "the loss at the start"), within_each(0, 0));
    expect_vector(w, n, closed_forms(start, "w as it was given"), within_each(0, 0));
}

// ---- What is put back ---------------------------------------------------------------------------

// Trains where no nudge lowers the loss. With these weights and this step a nudge that is taken
// back by subtraction leaves each of them in another place, whether it went up or down.
static void ask_for_all_back(const double *script, const char *why)
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", TRIES);
    double step = given_scalar("step", 0.1);
    const double start[WEIGHTS] = {0.42, -0.41, 0.02, 0.44};
    uint64_t *state = given_state("state");
    struct record record = record_of(nudges + 1, script);
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    double *all_the_same = scratch(nudges + 1);
    for (size_t t = 0; t <= nudges; t++)
        all_the_same[t] = script[0];
    size_t kept = 0;
    call(kept = train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
    size_t evaluations = record.evaluations;
    expect_written(evaluations, TRIES + 1, "nudges + 1");
    expect_written(kept, 0, why);
    for (size_t i = 0; i < n; i++)
        expect_value(w[i], closed_form(start[i], "w[i] as it was given: no nudge lowered the loss"),
                     within(0, 0));
    struct step one_step = {step, start};
    double *tried = record.points + n;
    expect_law(tried, nudges * n, &not_one_weight, &one_step,
               "each of 40 tries differs from the first w in one weight, as all others were put "
               "back; it is off by the number of tries that do not",
               0);
    expect_vector(history, nudges + 1, closed_forms(all_the_same, "the loss at the start"),
                  within_each(0, 0));
}

GROUP(put_back,
      "a nudge that does not lower the loss is undone to the last bit (scripted, the loss, "
      "rises each time it is evaluated, or stays 1, or is 1 and then NaN)")
{
    double rising[TRIES + 1], equal[TRIES + 1], lost[TRIES + 1];
    for (size_t t = 0; t <= TRIES; t++) {
        rising[t] = (double)(t + 1);
        equal[t] = 1;
        lost[t] = t == 0 ? 1 : NAN;
    }
    ask_for_all_back(rising, "the loss is 1, 2, 3, ...: no nudge is kept");
    ask_for_all_back(equal, "the loss is always 1, never lower than before: no nudge is kept");
    ask_for_all_back(lost, "the loss is 1, then NaN, which is not lower than 1: no nudge is kept");
}

// ---- To the bottom ------------------------------------------------------------------------------

#define STEP 0x1p-6 // of a bowl: with it all weights and all losses are exact

// A bowl whose bottom lies about `steps` nudges from the start in each direction, to both sides.
static struct record random_bowl(double steps, double *start)
{
    struct record record = {.curvature = {3, 1, 2, 5}};
    for (size_t i = 0; i < WEIGHTS; i++) {
        double way = floor(steps * random_between(0.5, 1.5));
        start[i] = STEP * floor(random_between(-64, 64));
        record.c[i] = start[i] + (i % 2 == 0 ? STEP : -STEP) * way;
    }
    return record;
}

#define THE_BOWL                                                                                   \
    "bowl(w) = 3 (w[0] - c[0])^2 + (w[1] - c[1])^2 + 2 (w[2] - c[2])^2 + 5 (w[3] - c[3])^2"

GROUP(bottom, "with nudges enough, the weights arrive at the bottom of " THE_BOWL)
{
    // A weight needs 12 steps at most, and each of the 2000 nudges is one with probability 1/8.
    double start[WEIGHTS];
    struct record record = random_bowl(8, start), *c = &record;
    memcpy(record.c, given_vector("c", WEIGHTS, record.c), sizeof record.c);
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", 2000);
    double step = given_scalar("step", STEP);
    uint64_t *state = given_state("state");
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    call(train_by_nudging(bowl, c, n, step, nudges, state, w, history));
    expect_vector(w, n, closed_forms(record.c, "the bottom, c"), within_each(1e-12, 0));
    expect_vector(history + nudges, 1, closed_forms((double[]){0}, "the loss at the bottom"),
                  within_each(1e-12, 0));
}

// ---- Chance -------------------------------------------------------------------------------------

#define MOVES (2 * WEIGHTS) // each weight, up or down

// Which weight a nudge moved most, up (even) or down (odd); MOVES if none.
static size_t move_of(const double *here, const double *tried)
{
    size_t move = MOVES;
    double largest = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        if (fabs(tried[i] - here[i]) > largest) {
            largest = fabs(tried[i] - here[i]);
            move = 2 * i + (tried[i] < here[i]);
        }
    return move;
}

// The move of each nudge of a training whose loss falls all the time: each try begins at the one
// before it.
static size_t *moves_of(size_t nudges, const double *points)
{
    size_t *moves = (size_t *)(void *)scratch(nudges);
    for (size_t t = 0; t < nudges; t++)
        moves[t] = move_of(points + t * WEIGHTS, points + (t + 1) * WEIGHTS);
    return moves;
}

// Chi-squared over all pairs of moves (a, b), each of which is as likely. Too even is as wrong as
// too uneven: whoever takes turns does not draw.
static double all_pairs_alike(size_t count, const size_t *a, const size_t *b, size_t stride)
{
    double seen[MOVES + 1][MOVES + 1] = {{0}}, cells = MOVES * MOVES;
    double expected = (double)count / cells, chi_squared = 0;
    for (size_t i = 0; i < count; i++)
        seen[a[i * stride]][b[i * stride]]++;
    for (size_t i = 0; i < MOVES; i++)
        for (size_t j = 0; j < MOVES; j++)
            chi_squared += (seen[i][j] - expected) * (seen[i][j] - expected) / expected;
    return 2 *
           fmin(gsl_cdf_chisq_P(chi_squared, cells - 1), gsl_cdf_chisq_Q(chi_squared, cells - 1));
}

static double fair_choices(size_t size, const double *points, const void *unused)
{
    (void)unused;
    size_t nudges = size / WEIGHTS - 1;
    const size_t *moves = moves_of(nudges, points);
    return all_pairs_alike(nudges / 2, moves, moves + 1, 2);
}

static double unrelated(size_t size, const double *two_trainings, const void *unused)
{
    (void)unused;
    size_t nudges = size / 2 / WEIGHTS - 1;
    return all_pairs_alike(nudges, moves_of(nudges, two_trainings),
                           moves_of(nudges, two_trainings + size / 2), 1);
}

// How many points of the first training differ from those of the second.
static double differing_points(size_t size, const double *two_trainings, const void *unused)
{
    (void)unused;
    double number = 0;
    for (size_t i = 0; i < size / 2; i += WEIGHTS)
        number += weights_that_differ(two_trainings + i, two_trainings + size / 2 + i) != 0;
    return number;
}

static double *one_after_the_other(size_t n, const double *first, const double *second)
{
    double *both = output(2 * n);
    memcpy(both, first, n * sizeof *both);
    memcpy(both + n, second, n * sizeof *both);
    return both;
}

GROUP(chance, "every weight, up or down, is as likely each time; the state decides, and moves on "
              "(scripted, the loss, falls each time it is evaluated)")
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", 4000);
    size_t size = (nudges + 1) * n;
    double step = given_scalar("step", STEP), *falling = scratch(nudges + 1);
    for (size_t t = 0; t <= nudges; t++)
        falling[t] = (double)(nudges - t);
    const double start[WEIGHTS] = {3, 1, -2, 5};
    uint64_t *state = given_state("state"), same_state = *state;

    struct record record = record_of(nudges + 1, falling);
    double *w = in_out("w", n, start), *history = output(nudges + 1), *points = record.points;
    call(train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
    expect_statistic(points, size, &fair_choices, NULL,
                     "of a nudge and the next, all pairs of choices are as likely");

    struct record again = record_of(nudges + 1, falling);
    w = in_out("w", n, start);
    call(train_by_nudging(scripted, &again, n, step, nudges, &same_state, w, history));
    double *points_and_again = one_after_the_other(size, points, again.points);
    expect_law(points_and_again, 2 * size, &differing_points, NULL,
               "the same state makes the same choices; it is off by the number of points that "
               "differ",
               0);

    struct record next = record_of(nudges + 1, falling);
    w = in_out("w", n, start);
    call(train_by_nudging(scripted, &next, n, step, nudges, state, w, history));
    double *points_and_next = one_after_the_other(size, points, next.points);
    expect_statistic(points_and_next, 2 * size, &unrelated, NULL,
                     "the state has moved on: the next training makes other choices");
}

QUESTIONS(train_by_nudging, &tries, &report, &put_back, &bottom, &chance)
