// search.c: see search.h.
#include "search.h"

#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "compare.h"
#include "frames.h"
#include "mutants.h"
#include "probe.h"
#include "questions.h"
#include "runner.h"

enum { SHOWN = 20 };
static const double seconds_for_pairs = 0.25;

static const char *answers, *answers_end, *at;
static struct bytes inputs;
static unsigned notes; // that the mutant has made since the newest frame,
static size_t noted;   // and the values in them
static unsigned found;
static unsigned char *usable; // singles that neither crash nor loop, for pairs

// ---- The answer's values beside the mutant's -----------------------------------------------------

static void begin(void)
{
    at = answers;
    notes = 0;
    noted = 0;
}

static struct expected next_expected(void)
{
    struct expected expected;
    if (at + sizeof expected > answers_end)
        reject();
    memcpy(&expected, at, sizeof expected);
    return expected;
}

static void compare(const char *values, const char *wanted, size_t count,
                    struct tolerance tolerance)
{
    for (size_t i = 0; i < count; i++) {
        double value, want;
        memcpy(&value, values + 8 * i, sizeof value);
        memcpy(&want, wanted + 8 * i, sizeof want);
        if (compare_scalars(value, want, tolerance).ratio > 1)
            reject();
    }
}

static void take_note(const struct frame *frame, const char *values)
{
    struct expected expected = next_expected();
    if (notes + 1 > expected.notes || noted + frame->count > expected.noted)
        reject();
    compare(values, at + sizeof expected + 8 * noted, frame->count, within_each(1e-9, 1e-9));
    notes++;
    noted += frame->count;
}

static void take(const struct frame *frame, const char *values)
{
    struct expected expected = next_expected();
    const char *wanted = at + sizeof expected + 8 * expected.noted;
    if (expected.line != frame->line || expected.kind != frame->kind ||
        expected.count != frame->count || expected.notes != notes || expected.noted != noted)
        reject();
    if (frame->kind == FRAME_INTEGER && memcmp(wanted, values, 8) != 0)
        reject();
    if (frame->kind == FRAME_VALUES)
        compare(values, wanted, frame->count,
                (struct tolerance){expected.absolute, expected.relative, true});
    at = wanted + 8 * frame->count;
    notes = 0;
    noted = 0;
}

// What the probe sends (probe.h): a frame's head, then its values.
void send_bytes(const void *bytes, size_t size)
{
    static struct frame frame;
    static bool values_follow;
    (void)size;
    values_follow = !values_follow;
    if (values_follow) {
        memcpy(&frame, bytes, sizeof frame);
        return;
    }
    if (frame.pass > 0 || frame.kind == FRAME_END)
        at == answers_end || measuring ? agree() : reject();
    if (measuring)
        return;
    if (frame.kind == FRAME_NOTE)
        take_note(&frame, bytes);
    else
        take(&frame, bytes);
}

// After the second pass: reached by the right answers alone, when they are measured.
void leave(void)
{
    agree();
}

void ask_questions(void)
{
    ask(inputs, NULL);
}

// ---- The trials ------------------------------------------------------------------------------------

static void tell(struct trial trial, enum outcome outcome)
{
    if (trial.second == 0)
        usable[trial.mutant] = outcome == REJECTED;
    if (outcome != AGREES || found >= SHOWN)
        return;
    found++;
    tell_slip(mutants[trial.mutant].words, trial.second ? mutants[trial.second].words : NULL);
}

static void try_singles(void)
{
    struct trial *trials = calloc(mutant_count, sizeof *trials);
    for (unsigned i = 0; trials && i < mutant_count; i++)
        trials[i].mutant = i + 1;
    if (trials)
        run_trials(trials, mutant_count, 2, begin, tell);
    free(trials);
}

// Two slips in the first answer, the reference. The later one comes last, so that slips near each other
// are tried first.
static void try_pairs(void)
{
    unsigned own = 0, count = 0;
    while (own < mutant_count && mutants[own + 1].base == 0)
        own++;
    struct trial *trials = calloc((size_t)own * own / 2 + 1, sizeof *trials);
    for (unsigned distance = 1; trials && distance < own; distance++)
        for (unsigned i = 1; i + distance <= own; i++)
            if (usable[i] && usable[i + distance])
                trials[count++] = (struct trial){i, i + distance};
    if (trials)
        run_trials(trials, count, seconds_for_pairs, begin, tell);
    free(trials);
}

void search_slips(struct bytes asked, struct bytes values)
{
    inputs = asked;
    answers = values.start;
    answers_end = answers + values.size;
    usable = calloc(mutant_count + 1, 1);
    if (!usable)
        return;
    try_singles();
    if (found == 0)
        try_pairs();
    free(usable);
}
