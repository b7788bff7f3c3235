// Questions about train_by_nudging: nudge one weight, and keep the nudge if the loss falls.
//
// A right answer may draw its random numbers in any way. So the loss writes down each point at
// which it is evaluated, and the judge replays the training from these points: it knows which
// nudges had to be kept. All weights are multiples of the step, a power of two, and all losses are
// exact: a weight that is put back by subtraction equals one that was remembered.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <string.h>

#include "engine.h"

#define STEP 0x1p-6
#define WEIGHTS 4

// ---- The loss -----------------------------------------------------------------------------------

// A bowl, curvature[0] (w[0] - bottom[0])^2 + ..., and the points at which it was evaluated.
struct bowl {
    double curvature[WEIGHTS], bottom[WEIGHTS], start[WEIGHTS];
    size_t evaluations, room;
    double *points; // (room, WEIGHTS)
};

static double height(const struct bowl *bowl, const double *w)
{
    double sum = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        sum += bowl->curvature[i] * (w[i] - bowl->bottom[i]) * (w[i] - bowl->bottom[i]);
    return sum;
}

static double bowl_loss(size_t n, const double *w, void *params)
{
    struct bowl *bowl = params;
    if (n != WEIGHTS)
        return NAN;
    if (bowl->evaluations < bowl->room)
        memcpy(bowl->points + WEIGHTS * bowl->evaluations, w, WEIGHTS * sizeof *w);
    bowl->evaluations++;
    return height(bowl, w);
}

// A bowl whose bottom lies about `steps` nudges from the start in each direction, to both sides.
static struct bowl random_bowl(double steps)
{
    struct bowl bowl = {.curvature = {3, 1, 2, 5}};
    for (size_t i = 0; i < WEIGHTS; i++) {
        double way = floor(steps * random_between(0.5, 1.5));
        bowl.start[i] = STEP * floor(random_between(-64, 64));
        bowl.bottom[i] = bowl.start[i] + (i % 2 == 0 ? STEP : -STEP) * way;
    }
    return bowl;
}

// ---- One training -------------------------------------------------------------------------------

// All that an answer did, in one array: the points, then the history, the weights and what it
// returned.
static size_t run_size(size_t nudges)
{
    return (nudges + 1) * WEIGHTS + (nudges + 1) + WEIGHTS + 1;
}

struct run {
    size_t nudges;
    const double *points, *history, *w, *kept;
};

static struct run read_run(size_t size, const double *values)
{
    struct run run = {.nudges = (size - WEIGHTS - 1) / (WEIGHTS + 1) - 1, .points = values};
    run.history = run.points + (run.nudges + 1) * WEIGHTS;
    run.w = run.history + run.nudges + 1;
    run.kept = run.w + WEIGHTS;
    return run;
}

// Trains in `bowl`, which counts the evaluations.
static double *train(struct bowl *bowl, size_t tries, uint64_t *state)
{
    size_t n = given_size("n", WEIGHTS), nudges = given_size("nudges", tries), kept = 0;
    double step = given_scalar("step", STEP);
    double *w = in_out("w", n, bowl->start), *history = output(nudges + 1);
    double *run = output(run_size(nudges));
    bowl->points = run;
    bowl->room = nudges + 1;
    bowl->evaluations = 0;
    call(kept = train_by_nudging(bowl_loss, bowl, n, step, nudges, state, w, history));

    double *rest = run + (nudges + 1) * WEIGHTS;
    memcpy(rest, history, (nudges + 1) * sizeof *history);
    memcpy(rest + nudges + 1, w, n * sizeof *w);
    rest[nudges + 1 + n] = (double)kept;
    return run;
}

// The point that a right answer stands on after t nudges: the lowest of the first t + 1, and of
// equal ones the earliest. `from` is where it stood after t - 1.
static const double *stand(const struct bowl *bowl, const double *from, const double *tried)
{
    return height(bowl, tried) < height(bowl, from) ? tried : from;
}

// ---- To the bottom ------------------------------------------------------------------------------

GROUP(bottom, "with nudges enough, the weights arrive at the bottom of a bowl")
{
    // A weight needs 12 steps at most, and each of the 2000 nudges is one with probability 1/8.
    struct bowl bowl = random_bowl(8);
    struct run result = read_run(run_size(2000), train(&bowl, 2000, given_state("state")));
    expect_vector(result.w, WEIGHTS, closed_forms(bowl.bottom, "the bottom"),
                  within_each(1e-12, 0));
    expect_value(result.history[2000], closed_form(0, "the loss at the bottom"), within(1e-12, 0));
}

// ---- What is tried ------------------------------------------------------------------------------

// How far the points tried are from being one nudge away from where they were tried: both the sum
// of the changes and their Euclidean length must be one step.
static double not_one_nudge(size_t size, const double *values, const void *context)
{
    struct run run = read_run(size, values);
    const struct bowl *bowl = context;
    const double *here = run.points;
    double error = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        error += fabs(here[i] - bowl->start[i]);
    for (size_t t = 1; t <= run.nudges; t++) {
        const double *tried = run.points + t * WEIGHTS;
        double sum = 0, squares = 0;
        for (size_t i = 0; i < WEIGHTS; i++) {
            sum += fabs(tried[i] - here[i]);
            squares += (tried[i] - here[i]) * (tried[i] - here[i]);
        }
        error += fabs(sum - STEP) + fabs(sqrt(squares) - STEP);
        here = stand(bowl, here, tried);
    }
    return error;
}

GROUP(tries, "the loss is evaluated at the start and once a nudge, one weight one step away")
{
    struct bowl bowl = random_bowl(30);
    double *run = train(&bowl, 150, given_state("state"));
    expect_written(bowl.evaluations, 151, "nudges + 1");
    expect_law(run, run_size(150), &not_one_nudge, &bowl,
               "each point tried differs from the best so far in one weight, by one step", 1e-12);
}

// ---- What is reported ---------------------------------------------------------------------------

static double wrong_history(size_t size, const double *values, const void *context)
{
    struct run run = read_run(size, values);
    const struct bowl *bowl = context;
    const double *here = run.points;
    double error = fabs(run.history[0] - height(bowl, bowl->start));
    for (size_t t = 1; t <= run.nudges; t++) {
        here = stand(bowl, here, run.points + t * WEIGHTS);
        error += fabs(run.history[t] - height(bowl, here));
    }
    return here == run.points ? INFINITY : error; // who never falls has not trained
}

static double wrong_count(size_t size, const double *values, const void *context)
{
    struct run run = read_run(size, values);
    const double *here = run.points;
    double falls = 0;
    for (size_t t = 1; t <= run.nudges; t++) {
        const double *tried = run.points + t * WEIGHTS;
        falls += stand(context, here, tried) == tried;
        here = stand(context, here, tried);
    }
    return falls == 0 ? INFINITY : fabs(*run.kept - falls);
}

GROUP(report, "the history is the lowest loss so far, and the nudges kept are counted")
{
    struct bowl bowl = random_bowl(30);
    double *run = train(&bowl, 100, given_state("state"));
    expect_law(run, run_size(100), &wrong_history, &bowl,
               "history[t] is the lowest of the first t + 1 losses evaluated", 1e-12);
    expect_law(run, run_size(100), &wrong_count, &bowl,
               "what is returned is how often the loss fell", 0);

    struct run idle = read_run(run_size(0), train(&bowl, 0, given_state("state")));
    expect_value(idle.history[0], closed_form(height(&bowl, bowl.start), "the loss at the start"),
                 within(1e-12, 0));
    expect_value(*idle.kept, closed_form(0, "no nudge, none kept"), within(0, 0));
}

// ---- What is put back ---------------------------------------------------------------------------

static double not_the_best(size_t size, const double *values, const void *context)
{
    struct run run = read_run(size, values);
    const double *here = run.points;
    for (size_t t = 1; t <= run.nudges; t++)
        here = stand(context, here, run.points + t * WEIGHTS);
    double error = 0;
    for (size_t i = 0; i < WEIGHTS; i++)
        error += fabs(run.w[i] - here[i]);
    return here == run.points ? INFINITY : error;
}

GROUP(put_back, "a nudge that does not lower the loss is undone, even if it changes nothing")
{
    struct bowl bowl = random_bowl(30);
    bowl.curvature[1] = 0; // the loss does not depend on w[1], which therefore stays where it was
    double *run = train(&bowl, 120, given_state("state"));
    struct run result = read_run(run_size(120), run);
    expect_value(result.w[1], closed_form(bowl.start[1], "where it was"), within(1e-12, 0));
    expect_law(run, run_size(120), &not_one_nudge, &bowl,
               "each point tried is one nudge from the lowest so far, of equal ones the first",
               1e-12);
    expect_law(run, run_size(120), &not_the_best, &bowl,
               "the weights that come out are those of the lowest loss", 1e-12);
}

// ---- Chance -------------------------------------------------------------------------------------

#define MOVES (2 * WEIGHTS) // each weight, up or down

// Which weight the t-th nudge moved most, up (even) or down (odd); MOVES if none.
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

static size_t *moves_of(struct run run, const struct bowl *bowl)
{
    size_t *moves = (size_t *)(void *)scratch(run.nudges);
    const double *here = run.points;
    for (size_t t = 1; t <= run.nudges; t++) {
        const double *tried = run.points + t * WEIGHTS;
        moves[t - 1] = move_of(here, tried);
        here = stand(bowl, here, tried);
    }
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

static double fair_choices(size_t size, const double *values, const void *context)
{
    struct run run = read_run(size, values);
    const size_t *moves = moves_of(run, context);
    return all_pairs_alike(run.nudges / 2, moves, moves + 1, 2);
}

static double unrelated_runs(size_t size, const double *values, const void *context)
{
    struct run first = read_run(size / 2, values), second = read_run(size / 2, values + size / 2);
    return all_pairs_alike(first.nudges, moves_of(first, context), moves_of(second, context), 1);
}

static double difference(size_t size, const double *values, const void *unused)
{
    (void)unused;
    double sum = 0;
    for (size_t i = 0; i < size / 2; i++)
        sum += fabs(values[i] - values[size / 2 + i]);
    return sum;
}

GROUP(chance, "every weight, up or down, is as likely each time; the state alone decides")
{
    struct bowl bowl = random_bowl(3000);
    uint64_t *state = given_state("state"), *same = given_state("same");
    double *run = train(&bowl, 4000, state);
    expect_statistic(run, run_size(4000), &fair_choices, &bowl,
                     "of a nudge and the next, all pairs of choices are as likely");

    // Three runs in one array: from the same state twice, and from where the second left it.
    size_t size = run_size(2000);
    double *runs = output(3 * size);
    *same = *state;
    memcpy(runs, train(&bowl, 2000, same), size * sizeof *runs);
    memcpy(runs + size, train(&bowl, 2000, state), size * sizeof *runs);
    memcpy(runs + 2 * size, train(&bowl, 2000, state), size * sizeof *runs);
    expect_law(runs, 2 * size, &difference, NULL, "the same state gives the same training", 0);
    expect_statistic(runs + size, 2 * size, &unrelated_runs, &bowl,
                     "the state has advanced: another training makes other choices");
}

QUESTIONS(train_by_nudging, &bottom, &tries, &report, &put_back, &chance)
