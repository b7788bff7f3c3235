// kill.c: lets every mutant answer the questions, and says which of them no question rejects.
//
//     kill SEED        prints the words of each survivor, and where the text itself shows that it is right,
//                      | and the reason; in the end "made M killed K (crashed C, endless E)"
//
// For authors. It is linked with the oracles, as the judge is: an expectation is judged where it stands,
// and the first that fails ends the mutant.
#include <gsl/gsl_errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "inputs.h"
#include "mutants.h"
#include "questions.h"
#include "runner.h"

static unsigned killed, crashed, endless;

static uint64_t seed;
static double *noted; // values, of so many notes
static size_t noted_count, notes;
static bool in_call;

static void begin(void)
{
    in_call = false;
}

static void demand(double ratio)
{
    if (!measuring && !(ratio <= 1))
        reject();
}

void before_call(const struct place *place)
{
    (void)place;
    in_call = true;
}

void look_at(const struct place *place, const void *output)
{
    (void)place, (void)output;
}

void after_call(const struct place *place)
{
    (void)place;
    in_call = false;
}

void judge_scalar(const struct place *place, double value, struct want want,
                  struct tolerance tolerance)
{
    (void)place;
    demand(compare_scalars(value, want.value, tolerance).ratio);
}

void judge_integer(const struct place *place, long long value, long long want, const char *oracle)
{
    (void)place, (void)oracle;
    demand(value == want ? 0 : INFINITY);
}

void judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                  struct want want, struct tolerance tolerance)
{
    (void)place;
    demand(compare_vectors(m * n, values, want.values, tolerance).ratio);
}

void judge_law(const struct place *place, size_t n, const double *values, law_function *law,
               const void *context, const char *sentence, double absolute)
{
    (void)place, (void)sentence;
    demand(compare_scalars(law(n, values, context), 0, within(absolute, 0)).ratio);
}

void judge_statistic(const struct place *place, size_t n, const double *values,
                     p_value_function *p_value, const void *context, const char *sentence)
{
    (void)place, (void)sentence;
    double p = p_value(n, values, context);
    demand(p > 0 ? 1e-9 / p : INFINITY);
}

// ---- Notes -----------------------------------------------------------------------------------------

void note(size_t n, const double *values)
{
    if (!in_call)
        return; // an oracle asks as well
    noted = realloc(noted, (noted_count + n + 1) * sizeof *noted);
    if (!noted)
        abort();
    memcpy(noted + noted_count, values, n * sizeof *values);
    noted_count += n;
    notes++;
}

void forget_notes(void)
{
    noted_count = notes = 0;
}

void judge_note_count(const struct place *place, long long want, const char *oracle)
{
    judge_integer(place, (long long)notes, want, oracle);
}

void judge_noted(const struct place *place, size_t m, size_t n, struct want want,
                 struct tolerance tolerance)
{
    demand(noted_count == m * n ? 0 : INFINITY);
    judge_matrix(place, m, n, noted, want, tolerance);
}

void judge_noted_law(const struct place *place, law_function *law, const void *context,
                     const char *sentence, double absolute)
{
    judge_law(place, noted_count, noted, law, context, sentence, absolute);
}

void judge_named(const struct place *place, long long value, long long want,
                 const char *const *names, size_t count, const char *oracle)
{
    (void)names, (void)count;
    judge_integer(place, value, want, oracle);
}

void judge_noted_statistic(const struct place *place, p_value_function *p_value,
                           const void *context, const char *sentence)
{
    judge_statistic(place, noted_count, noted, p_value, context, sentence);
}

const double *noted_by_the_same(size_t *n)
{
    *n = noted_count;
    return noted;
}

void measured(const char *what, double value, double want)
{
    (void)what, (void)value, (void)want;
}

bool preparing(void)
{
    return false;
}

void ask_questions(void)
{
    for (uint32_t i = 0; groups[i]; i++) {
        forget_told_inputs();
        forget_notes();
        start_inputs(seed, i);
        groups[i]->ask();
        end_inputs();
    }
}

// ---- The trials ------------------------------------------------------------------------------------

static void tell(struct trial trial, enum outcome outcome)
{
    crashed += outcome == CRASHED;
    endless += outcome == ENDLESS;
    killed += outcome != AGREES;
    const struct mutant *mutant = &mutants[trial.mutant];
    if (outcome == AGREES)
        printf("%u: %s%s%s\n", mutant->base, mutant->words, mutant->same ? " | " : "",
               mutant->same ? mutant->same : "");
    else if (mutant->same)
        printf("%u: %s | rejected, although %s\n", mutant->base, mutant->words, mutant->same);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: kill SEED\n", stderr);
        return 2;
    }
    gsl_set_error_handler_off();
    seed = strtoull(argv[1], NULL, 10);
    struct trial *trials = calloc(mutant_count, sizeof *trials);
    if (!trials)
        return 3;
    for (unsigned i = 0; i < mutant_count; i++)
        trials[i].mutant = i + 1;
    run_trials(trials, mutant_count, 0, begin, tell);
    printf("made %u killed %u (crashed %u, endless %u)\n", mutant_count, killed, crashed, endless);
    free(trials);
    return 0;
}
