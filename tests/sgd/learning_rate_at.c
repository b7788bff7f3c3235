// Questions about learning_rate_at: steps whose cosine is known by heart; the warm-up alone; the fall, held
// against GSL's cosine; the whole schedule, under the laws that it obeys; and what is at the ends.
#include <gsl/gsl_sf_trig.h>

#include "questions.h"
#include "sgd.h"

static const double pi = 3.14159265358979323846;

// Asks for the rate of one step; `want` in terms of the highest rate.
static void ask_rate(size_t number, size_t warming, size_t all, double most, double part,
                     const char *formula)
{
    size_t step = given_size("step", number), warm_up = given_size("warm_up", warming);
    size_t steps = given_size("steps", all);
    double highest = given_scalar("highest", most);
    expect_scalar(learning_rate_at(step, warm_up, steps, highest),
                  closed_form(most * part, formula), within(1e-13 * most, 0));
}

#define ask(step, warm_up, steps, highest, part, formula)                                          \
    ask_rate(ORACLE((size_t)(step)), ORACLE((size_t)(warm_up)), ORACLE((size_t)(steps)),           \
             ORACLE(highest), ORACLE(part), formula)

// Rates of all sizes are in use.
static double some_rate(void)
{
    return pow(10, random_between(-5, 1));
}

// ---- Known by heart ----

GROUP(by_hand,
      "the cosine is 1, ½, 0 and −½ at 0, 1/3, 1/2 and 2/3 of the fall, and the warm-up is a "
      "straight line to the highest rate")
{
    // The book's own schedule, step by step.
    static const struct {
        size_t step;
        double part;
        const char *formula;
    } book[] = {
        {0, 0.25, "highest times 1/4"},        {1, 0.5, "highest times 2/4"},
        {2, 0.75, "highest times 3/4"},        {3, 1, "highest times 4/4"},
        {4, 1, "highest (1 + cos 0°) / 2"},    {6, 0.75, "highest (1 + cos 60°) / 2"},
        {7, 0.5, "highest (1 + cos 90°) / 2"}, {8, 0.25, "highest (1 + cos 120°) / 2"},
    };
    size_t first = told_size(random_size(0, 7));
    for (size_t i = 0; i < 8; i++) {
        size_t which = told_size((first + 3 * i) % 8);
        ask(book[which].step, 4, 10, 0.8, book[which].part, TEXT(book[which].formula));
    }
    for (size_t turn = 0; turn < 4; turn++) {
        size_t warm_up = told_size(random_size(1, 9)), sixth = told_size(random_size(1, 40));
        size_t place = told_size((turn + first) % 4);
        static const double parts[] = {1, 0.75, 0.5, 0.25};
        ask(warm_up + sixth * (place == 0 ? 0 : place + 1), warm_up, warm_up + 6 * sixth,
            some_rate(), parts[place], "highest (1 + cos 0°, 60°, 90° or 120°) / 2");
    }
}

// ---- The warm-up ----

GROUP(rises,
      "step number `step`, counted from 0, of the warm-up has highest (step + 1) / warm_up: the "
      "last one has the highest rate")
{
    size_t count = told_size(random_size(4, 7));
    for (size_t turn = 0; turn < count; turn++) {
        size_t warming = told_size(turn < 3 ? random_size(2, 20) : random_size(1000, 2000000000));
        size_t step = told_size(turn == 0   ? 0
                                : turn == 1 ? warming - 1
                                            : random_size(1, warming - 1));
        size_t steps = told_size(warming + random_size(1, warming));
        ask(step, warming, steps, some_rate(), (double)(step + 1) / (double)warming,
            "highest (step + 1) / warm_up");
    }
}

// ---- The fall ----

static struct want by_cosine(double highest, size_t number, size_t length)
{
    gsl_sf_result cosine;
    gsl_sf_cos_e(pi * (double)number / (double)length, &cosine);
    return by_gsl(highest * (1 + cosine.val) / 2, highest * cosine.err / 2, "gsl_sf_cos_e");
}

GROUP(
    falls,
    "after the warm-up it is highest (1 + cos(π part)) / 2, where part grows from 0 to 1; with GSL's "
    "cosine")
{
    size_t count = told_size(random_size(5, 8)), bare = told_size(random_size(0, count - 1));
    for (size_t turn = 0; turn < count; turn++) {
        size_t warm_up = given_size("warm_up", turn == bare ? 0 : random_size(1, 30));
        size_t length =
            told_size(turn % 3 == 2 ? random_size(1000000, 900000000) : random_size(5, 90));
        size_t number = told_size(random_size(1, length - 1));
        size_t step = given_size("step", warm_up + number),
               steps = given_size("steps", warm_up + length);
        double highest = given_scalar("highest", some_rate());
        expect_scalar(learning_rate_at(step, warm_up, steps, highest),
                      by_cosine(highest, number, length), within(1e-13 * highest, 0));
    }
}

// ---- The whole schedule ----

struct plan {
    size_t warm_up, steps;
    double highest;
};

// How unevenly it rises: each step of the warm-up adds as much as the first has.
static double unevenness(size_t n, const double *rates, const void *context)
{
    const struct plan *plan = context;
    double worst = n > 0 ? 0 : NAN, share = plan->highest / (double)plan->warm_up;
    for (size_t t = 0; t < plan->warm_up; t++) {
        double off = fabs(rates[t] - (t == 0 ? 0 : rates[t - 1]) - share);
        if (!(off <= worst))
            worst = off;
    }
    return worst / plan->highest;
}

// By how much a rate after the warm-up is above the one before.
static double rise_again(size_t n, const double *rates, const void *context)
{
    const struct plan *plan = context;
    double worst = n > 0 ? 0 : NAN;
    for (size_t t = plan->warm_up; t < plan->steps; t++) {
        double rise = rates[t] - rates[t - 1];
        if (!(rise <= worst))
            worst = rise;
    }
    return worst / plan->highest;
}

// Half a wave is the same upside down: a rate so long after the warm-up and one so long before the end sum to
// the highest.
static double asymmetry(size_t n, const double *rates, const void *context)
{
    const struct plan *plan = context;
    double worst = n > 0 ? 0 : NAN;
    for (size_t t = 1; t < plan->steps - plan->warm_up; t++) {
        double off = fabs(rates[plan->warm_up + t] + rates[plan->steps - t] - plan->highest);
        if (!(off <= worst))
            worst = off;
    }
    return worst / plan->highest;
}

// The rates of the fall sum to (their number + 1) / 2 times the highest.
static double sum_is_off(size_t n, const double *rates, const void *context)
{
    const struct plan *plan = context;
    double sum = 0;
    for (size_t t = plan->warm_up; t < n; t++)
        sum += rates[t] / plan->highest;
    double want = ((double)(plan->steps - plan->warm_up) + 1) / 2;
    measured("the sum of the rates of the fall, divided by highest", sum, want);
    return fabs(sum / want - 1);
}

GROUP(whole_schedule,
      "from step to step it rises evenly, then falls and never rises; the fall is the same "
      "upside down, and half of the highest rate on average")
{
    for (size_t turn = 0; turn < 2; turn++) {
        size_t warm_up = given_size("warm_up", random_size(3, 12));
        size_t steps = given_size("steps", warm_up + random_size(9, 40));
        double highest = given_scalar("highest", some_rate()), *rates = output(steps);
        for (size_t step = 0; step < steps; step++)
            call(rates[step] = learning_rate_at(step, warm_up, steps, highest));
        expect_law(rates, steps, &unevenness, (&(const struct plan){warm_up, steps, highest}),
                   "each step of the warm-up adds highest / warm_up", 1e-12);
        expect_law(rates, steps, &rise_again, (&(const struct plan){warm_up, steps, highest}),
                   "after the warm-up no rate is above the one before", 1e-12);
        expect_law(rates, steps, &asymmetry, (&(const struct plan){warm_up, steps, highest}),
                   "the rates of warm_up + t and of steps − t sum to highest", 1e-12);
        expect_law(rates, steps, &sum_is_off, (&(const struct plan){warm_up, steps, highest}),
                   "the rates after the warm-up sum to highest (steps − warm_up + 1) / 2", 1e-12);
    }
}

// ---- The ends ----

GROUP(
    ends,
    "without a warm-up it begins with the highest rate; a warm-up may last to the end; and from step "
    "number `steps` on the rate is 0")
{
    size_t turns = told_size(random_size(2, 4));
    for (size_t turn = 0; turn < turns; turn++) {
        size_t steps = told_size(random_size(4, 50)), beyond = told_size(random_size(1, 100));
        size_t warming = told_size(random_size(1, steps - 1));
        ask(0, 0, steps, some_rate(), 1, "highest: there is no warm-up");
        ask(steps, warming, steps, some_rate(), 0, "0: the training is over");
        ask(steps + beyond, turn == 0 ? 0 : warming, steps, some_rate(), 0,
            "0: the training is over");
        ask(steps - 1, steps, steps, some_rate(), 1, "highest: the warm-up ends with the training");
        ask(steps + turn * beyond, steps, steps, some_rate(), 0, "0: the training is over");
    }
    ask(0, 0, 1, some_rate(), 1, "highest: the only step, without a warm-up");
    ask(0, 1, 1, some_rate(), 1, "highest: the only step, a warm-up of one");
    ask(1, 0, 1, some_rate(), 0, "0: the training is over");
}

QUESTIONS(learning_rate_at, &by_hand, &rises, &falls, &whole_schedule, &ends)
