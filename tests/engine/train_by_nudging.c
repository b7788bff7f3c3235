// Questions about train_by_nudging: nudge one weight, and keep the nudge if the loss falls.
//
// A right answer may draw its random numbers in any way. So the loss notes each point at which it is
// evaluated, and the judge looks at these points. Most of the losses follow a script, the first
// evaluation, the second and so on, whatever the weights are: what has to be kept, and what the
// history must be, is then known beforehand.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <stdio.h>
#include <string.h>

#include "engine.h"

#define WEIGHTS 4

// ---- The losses ---------------------------------------------------------------------------------

// What a loss needs. How often it was evaluated counts for the script alone; the notes are the judge's.
struct record {
    size_t n, evaluations, length;
    const double *script;        // (length) of scripted()
    const double *curvature, *c; // (n) of bowl(): its bottom is c
};

static void note_point(const struct record *record, size_t n, const double *w)
{
    static const double nowhere[1] = {NAN}; // of another size than any point
    if (n == record->n)
        note(n, w);
    else
        note(1, nowhere);
}

// The values of the script, one after the other; more than it has are not asked for by any answer
// that is right.
static double scripted(size_t n, const double *w, void *params)
{
    struct record *record = params;
    size_t evaluation = record->evaluations++;
    note_point(record, n, w);
    return n == record->n && evaluation < record->length ? record->script[evaluation] : NAN;
}

static double bowl(size_t n, const double *w, void *params)
{
    const struct record *record = params;
    double sum = 0;
    note_point(record, n, w);
    for (size_t i = 0; i < n && n == record->n; i++)
        sum += record->curvature[i] * (w[i] - record->c[i]) * (w[i] - record->c[i]);
    return n == record->n ? sum : NAN;
}

// The script is shown as script.
static struct record record_of(size_t n, size_t length, const double *script)
{
    return (struct record){.n = n, .length = length, .script = script};
}

// ---- Laws about points --------------------------------------------------------------------------

static size_t weights_that_differ(size_t n, const double *a, const double *b)
{
    size_t number = 0;
    for (size_t i = 0; i < n; i++)
        number += !(a[i] == b[i]);
    return number;
}

// What is known of a training: how its points must follow from one another.
struct course {
    size_t n, nudges;
    double step;
    const double *start;
    const size_t *from; // (nudges + 1) at which point each try begins; NULL: at the first
};

// How many of the weights at the first point are not those that were given.
static double not_the_start(size_t size, const double *points, const void *context)
{
    const struct course *course = context;
    if (size < course->n)
        return INFINITY;
    return (double)weights_that_differ(course->n, points, course->start);
}

static const double *begins_at(const struct course *course, const double *points, size_t t)
{
    return points + (course->from ? course->from[t] : 0) * course->n;
}

// How many of the tries do not differ in exactly one weight from where they must begin.
static double not_one_weight(size_t size, const double *points, const void *context)
{
    const struct course *course = context;
    double number = 0;
    if (size != (course->nudges + 1) * course->n)
        return INFINITY;
    for (size_t t = 1; t <= course->nudges; t++)
        number += weights_that_differ(course->n, points + t * course->n,
                                      begins_at(course, points, t)) != 1;
    return number;
}

// How many of the tries have a weight that is moved by anything else than one step.
static double not_one_step(size_t size, const double *points, const void *context)
{
    const struct course *course = context;
    double number = 0;
    if (size != (course->nudges + 1) * course->n)
        return INFINITY;
    for (size_t t = 1; t <= course->nudges; t++) {
        const double *here = points + t * course->n, *before = begins_at(course, points, t);
        bool wrong = false;
        for (size_t i = 0; i < course->n; i++) {
            double way = fabs(here[i] - before[i]);
            wrong = wrong || !(way == 0 || fabs(way - course->step) <= 1e-9 * course->step);
        }
        number += wrong;
    }
    return number;
}

#define FIRST_AT_START                                                                              \
    "the loss is first evaluated at the w that was given; it is off by the number of weights that " \
    "are not"
#define ONE_WEIGHT                                                                                 \
    "each try differs in one weight from where the loss was lowest; it is off by the number of "   \
    "tries that do not"
#define ONE_STEP                                                                                   \
    "each try moves a weight by one step, up or down; it is off by the number of tries that do not"

// ---- What is tried ------------------------------------------------------------------------------

#define TRIES 40

GROUP(tries, "one nudge: the loss is evaluated twice, and one weight is moved by one step between "
             "(scripted, the loss, gives the numbers of script one after the other, whatever w is)")
{
    double step = given_scalar("step", 0.25 * (double)random_size(1, 4));
    uint64_t *state = given_state("state");
    for (size_t i = 0; i < TRIES; i++) {
        size_t n = given_size("n", i % 8 == 7 ? 1 : WEIGHTS), nudges = given_size("nudges", 1);
        double low = 0.5 * (double)random_size(1, 20), change = i % 2 ? 1 : -0.25;
        const double *script = given_vector("script", 2, (double[]){low, low + change});
        const double *start = random_vector("start", n, -4, 4);
        struct record record = record_of(n, 2, script);
        double *w = in_out("w", n, start), *history = output(2);
        forget_notes();
        call(train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
        struct course course = {n, 1, step, start, NULL};
        expect_notes("evaluations", 2, "one at the start, one after the nudge");
        expect_noted_law("points", &not_the_start, &course, FIRST_AT_START, 0);
        expect_noted_law("points", &not_one_weight, &course, ONE_WEIGHT, 0);
        expect_noted_law("points", &not_one_step, &course, ONE_STEP, 0);
    }
}

// ---- What is reported ---------------------------------------------------------------------------

// What a script leads to.
struct outcome {
    double *lowest;           // (nudges + 1)
    size_t *from, best, kept; // (nudges + 1); the point where the loss was lowest; how many falls
};

static struct outcome outcome_of(size_t nudges, const double *script)
{
    struct outcome out = {scratch(nudges + 1), (size_t *)(void *)scratch(nudges + 1), 0, 0};
    out.lowest[0] = script[0];
    for (size_t t = 1; t <= nudges; t++) {
        bool falls = script[t] < out.lowest[t - 1];
        out.from[t] = out.best;
        out.lowest[t] = falls ? script[t] : out.lowest[t - 1];
        out.kept += falls;
        out.best = falls ? t : out.best;
    }
    return out;
}

// How many of the weights that came out are not those of the point where the loss was lowest.
static double not_the_best(size_t n, const double *w, const void *best)
{
    size_t size, from = *(const size_t *)best * n;
    const double *points = noted_by_the_same(&size);
    return size < from + n ? INFINITY : (double)weights_that_differ(n, w, points + from);
}

// A training that follows a script. The weights that came out are known where the loss never falls;
// otherwise they are held against the points.
static void ask_script(size_t weights, size_t length, const double *values)
{
    size_t n = given_size("n", weights), nudges = given_size("nudges", length - 1);
    double step = given_scalar("step", random_between(0.1, 0.5));
    const double *script = given_vector("script", nudges + 1, values);
    const double *start = random_vector("start", n, -2, 2);
    uint64_t *state = given_state("state");
    struct record record = record_of(n, nudges + 1, script);
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    size_t kept = UNWRITTEN_SIZE;
    struct outcome out;
    JUDGE_ONLY(out = outcome_of(nudges, script));
    forget_notes();
    call(kept = train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
    expect_notes("evaluations", nudges + 1, "nudges + 1");
    expect_vector(history, nudges + 1, closed_forms(out.lowest, "the lowest loss so far"),
                  within_each(0, 0));
    expect_written(kept, out.kept, "how often the loss falls below the lowest so far");
    struct course course = {n, nudges, step, start, ORACLE(out.from)};
    expect_noted_law("points", &not_the_start, &course, FIRST_AT_START, 0);
    expect_noted_law("points", &not_one_weight, &course, ONE_WEIGHT, 0);
    expect_noted_law("points", &not_one_step, &course, ONE_STEP, 0);
    expect_law(w, n, &not_the_best, &out.best,
               "in the end w is where the loss was lowest; it is off by the number of weights that "
               "are not",
               0);
}

// Falls and rises, ties and nothing to keep at all, by quarters.
static const double *random_script(size_t length)
{
    double *script = scratch(length);
    script[0] = 8;
    for (size_t t = 1; t < length; t++)
        script[t] = t % 4 == 2 ? script[t - 1] : 0.25 * (double)random_size(1, 33);
    return script;
}

GROUP(report,
      "history[t] is the lowest loss so far; the nudges that lowered it are kept and counted "
      "(scripted, the loss, gives the numbers of script one after the other, whatever w is)")
{
    const size_t lengths[] = {12, 1, 2, 3, 4, 30};
    for (size_t i = 0; i < 6; i++)
        ask_script(i % 3 == 2 ? 1 : WEIGHTS, lengths[i], random_script(lengths[i]));
    // Few, so that an answer that tries all weights each time is not stopped.
    ask_script(1100, 2, random_script(2));
}

// ---- Small falls, and long waits ----------------------------------------------------------------

// Before each fall, which is as small as a fall can be, the loss does not fall for long.
static const double *patient_script(size_t length)
{
    double *script = scratch(length), lowest = random_between(1, 2);
    size_t next = 1;
    for (size_t t = 0; t < length; t++) {
        bool falls = t == next;
        if (falls) {
            lowest -= t % 2 ? 1e-12 : 1e-3;
            next = t + random_size(110, 300);
        }
        script[t] = falls || t == 0 ? lowest : lowest + (t % 3 ? random_between(1e-9, 2) : 0);
    }
    return script;
}

GROUP(patience, "any fall counts, however small, and however many nudges before it were in vain "
                "(scripted, the loss, gives the numbers of script one after the other)")
{
    size_t length = told_size(random_size(1000, 1200));
    ask_script(WEIGHTS, length, patient_script(length));
    // Large losses, and tiny ones.
    ask_script(WEIGHTS, 6, ((double[]){4e9, 3e9, 5e9, 2e9, 2e9 + 1, 1.5e9}));
    ask_script(WEIGHTS, 6, ((double[]){4e-9, 3e-9, 5e-9, 2e-9, 2.5e-9, -1e-9}));
}

// ---- What is put back ---------------------------------------------------------------------------

// A script in which no nudge lowers the loss.
static const double *in_vain(double step)
{
    double *script = scratch(TRIES + 1);
    for (size_t t = 0; t <= TRIES; t++)
        script[t] = t == 0 ? 1 : 1 + step * (double)t;
    return script;
}

// With these weights and this step a nudge that is taken back by subtraction leaves each of them in
// another place, whether it went up or down.
static void ask_for_all_back(const double *values, const char *why)
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", TRIES);
    double step = given_scalar("step", 0.1);
    const double *script = given_vector("script", nudges + 1, values);
    const double *start = given_vector("start", n, (double[]){0.42, -0.41, 0.02, 0.44});
    uint64_t *state = given_state("state");
    struct record record = record_of(n, nudges + 1, script);
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    double *all_the_same = scratch(nudges + 1);
    for (size_t t = 0; t <= nudges; t++)
        all_the_same[t] = script[0];
    size_t kept = UNWRITTEN_SIZE;
    forget_notes();
    call(kept = train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
    expect_notes("evaluations", TRIES + 1, "nudges + 1");
    expect_written(kept, 0, why);
    for (size_t i = 0; i < n; i++)
        expect_value(w[i], closed_form(start[i], "w[i] as it was given: no nudge lowered the loss"),
                     within(0, 0));
    struct course course = {n, nudges, step, start, NULL};
    expect_noted_law("points", &not_one_weight, &course, ONE_WEIGHT, 0);
    expect_vector(history, nudges + 1, closed_forms(all_the_same, "the loss at the start"),
                  within_each(0, 0));
}

GROUP(put_back,
      "a nudge that does not lower the loss is undone to the last bit (scripted, the loss, "
      "rises each time it is evaluated, or stays 1, or is 1 and then NaN or infinite)")
{
    double lost[TRIES + 1] = {1};
    for (size_t t = 1; t <= TRIES; t++)
        lost[t] = t % 3 ? NAN : INFINITY;
    ask_for_all_back(in_vain(random_between(0.5, 2)), "the loss rises: no nudge is kept");
    ask_for_all_back(in_vain(0), "the loss is always 1, never lower than before: no nudge is kept");
    ask_for_all_back(lost, "the loss is 1, then never lower than 1: no nudge is kept");
}

// ---- To the bottom ------------------------------------------------------------------------------

#define STEP 0x1p-6 // of a bowl: with it all weights and all losses are exact

#define THE_BOWL                                                                                   \
    "bowl(w) = 3 (w[0] - c[0])^2 + (w[1] - c[1])^2 + 2 (w[2] - c[2])^2 + 5 (w[3] - c[3])^2"

// A start that lies about `steps` nudges from the bottom in each direction, to both sides.
static const double *start_near(const double *c, double steps)
{
    double *start = scratch(WEIGHTS);
    for (size_t i = 0; i < WEIGHTS; i++)
        start[i] = c[i] + (i % 2 == 0 ? STEP : -STEP) * floor(steps * random_between(0.5, 1.5));
    return start;
}

static const double *whole_steps(void)
{
    double *c = scratch(WEIGHTS);
    for (size_t i = 0; i < WEIGHTS; i++)
        c[i] = STEP * floor(random_between(-64, 64));
    return c;
}

GROUP(bottom, "with nudges enough, the weights arrive at the bottom of " THE_BOWL)
{
    // A weight needs 12 steps at most, and each of the 2000 nudges is one with probability 1/8.
    const double *c = given_vector("c", WEIGHTS, whole_steps());
    struct record record = {.n = WEIGHTS, .c = c};
    record.curvature = told_vector(WEIGHTS, (double[]){3, 1, 2, 5});
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", 2000);
    double step = given_scalar("step", STEP);
    uint64_t *state = given_state("state");
    double *w = in_out("w", n, start_near(c, 8)), *history = output(nudges + 1);
    void *params = &record;
    call(train_by_nudging(bowl, params, n, step, nudges, state, w, history));
    expect_vector(w, n, closed_forms(c, "the bottom, c"), within_each(1e-12, 0));
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

#define TRAINING 3000                     // nudges
#define POINTS ((TRAINING + 1) * WEIGHTS) // numbers that a training notes

// The move that comes up most strangely often, or seldom.
static void measure_moves(const size_t *moves)
{
    static char words[60];
    double seen[MOVES + 1] = {0}, expected = (double)TRAINING / MOVES;
    size_t strangest = 0;
    for (size_t t = 0; t < TRAINING; t++)
        seen[moves[t]]++;
    for (size_t i = 0; i < MOVES; i++)
        strangest = fabs(seen[i] - expected) > fabs(seen[strangest] - expected) ? i : strangest;
    snprintf(words, sizeof words, "number of nudges that move w[%zu] %s", strangest / 2,
             strangest % 2 ? "down" : "up");
    measured(words, seen[strangest], expected);
}

static double fair_choices(size_t size, const double *points, const void *unused)
{
    (void)unused;
    if (size != POINTS)
        return 0;
    const size_t *moves = moves_of(TRAINING, points);
    measure_moves(moves);
    return all_pairs_alike(TRAINING / 2, moves, moves + 1, 2);
}

// The first of three trainings and the last.
static double unrelated(size_t size, const double *points, const void *unused)
{
    (void)unused;
    if (size != 3 * POINTS)
        return 0;
    return all_pairs_alike(TRAINING, moves_of(TRAINING, points),
                           moves_of(TRAINING, points + 2 * POINTS), 1);
}

// How many points of the first training differ from those of the second.
static double differing_points(size_t size, const double *points, const void *unused)
{
    (void)unused;
    if (size != 2 * POINTS)
        return INFINITY;
    double number = 0;
    for (size_t i = 0; i < POINTS; i += WEIGHTS)
        number += weights_that_differ(WEIGHTS, points + i, points + POINTS + i) != 0;
    return number;
}

// A training whose loss falls with every nudge.
static void train(uint64_t *state, double step, const double *start, const double *falling)
{
    size_t n = WEIGHTS, nudges = TRAINING;
    struct record record = record_of(n, nudges + 1, falling);
    double *w = in_out("w", n, start), *history = output(nudges + 1);
    call(train_by_nudging(scripted, &record, n, step, nudges, state, w, history));
}

GROUP(chance, "every weight, up or down, is as likely each time; the state decides, and moves on "
              "(scripted, the loss, falls each time it is evaluated)")
{
    double step = given_scalar("step", STEP), *falling = scratch(TRAINING + 1);
    for (size_t t = 0; t <= TRAINING; t++)
        falling[t] = (double)(TRAINING - t);
    const double *start = random_vector("start", WEIGHTS, -2, 2);
    uint64_t *state = given_state("state"), same_state = *state;
    forget_notes();
    train(state, step, start, falling);
    expect_noted_statistic("points", &fair_choices, NULL,
                           "of a nudge and the next, all pairs of choices are as likely");
    train(&same_state, step, start, falling);
    expect_noted_law(
        "points of both trainings", &differing_points, NULL,
        "the same state makes the same choices; it is off by the number of points that "
        "differ",
        0);
    train(state, step, start, falling);
    expect_noted_statistic("points of all trainings", &unrelated, NULL,
                           "the state has moved on: the next training makes other choices");
}

QUESTIONS(train_by_nudging, &tries, &report, &patience, &put_back, &bottom, &chance)
