// judge.c: see judge.h. Here the macros of questions.h find the judge's side of each expectation.
//
// The learner's values have all arrived before; they are taken in the order of the questions.
#include "judge.h"

#include <ctype.h>
#include <gsl/gsl_errno.h>
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "compare.h"
#include "departures.h"
#include "diagnose.h"
#include "inputs.h"
#include "sample.h"
#include "text.h"

#define P_LIMIT 1e-9 // a right answer meets worse luck once in 1e9 statistics

// The state of the judgement under way.
static const struct transcript *transcript;
static struct judgement judgement;
static uint64_t seed;
static size_t passes;                  // how many are judged: one, when the run ended in the first
static bool for_inputs;                // the questions are gone through for their inputs alone
static size_t cursor;                  // the next frame, the same in both passes
static struct notes noted[PASSES];     // how many of the notes came before the newest frame,
static struct notes forgotten[PASSES]; // and how many of them no longer count
static struct notes own_notes, own_forgotten; // the same of the reference,
static double *own_values;                    // what it noted,
static size_t own_room;                       // and how many values have room there
static bool in_call;
static size_t looking_at; // whose values a law looks at: of a pass, or of the reference (PASSES)
static uint32_t group;    // index into groups[]
static const struct place *calling;  // the newest call of the learner's function
static size_t call_frame;            // and the frame that announced it
static json_t *failure;              // the first of this group, or NULL
static size_t failed_call;           // and the frame of its call; none in the second pass
static bool reached;                 // every frame of this group was there
static struct tolerance *tolerances; // of each frame, for same_answers
static size_t tolerance_count;
static struct samples samples; // of the first pass, for diagnose

// ---- Taking frames -----------------------------------------------------------------------------

static bool matches(const struct received *received, enum frame_kind kind, int line, size_t count)
{
    return received->head.kind == kind && received->head.line == line &&
           received->head.group == group && received->head.count == count;
}

static const struct received *frame_of_pass(size_t pass, enum frame_kind kind, int line,
                                            size_t count)
{
    if (judgement.out_of_step || cursor >= transcript->count[pass])
        return NULL;
    const struct received *received = &transcript->pass[pass][cursor];
    if (!matches(received, kind, line, count)) {
        judgement.out_of_step = true;
        return NULL;
    }
    return received;
}

static void remember_tolerance(struct tolerance tolerance)
{
    if (cursor >= tolerance_count) {
        tolerance_count = cursor + 256;
        tolerances = realloc(tolerances, tolerance_count * sizeof *tolerances);
        if (!tolerances)
            abort();
    }
    tolerances[cursor] = tolerance;
}

// The next frame of each pass; false when one is missing.
static bool take(const struct received *received[PASSES], enum frame_kind kind, int line,
                 size_t count, struct tolerance tolerance)
{
    bool all = true;
    for (size_t pass = 0; pass < passes; pass++) {
        received[pass] = frame_of_pass(pass, kind, line, count);
        if (received[pass])
            noted[pass] = received[pass]->notes;
        all = received[pass] && all;
    }
    remember_tolerance(tolerance);
    cursor++;
    reached = reached && all;
    return all;
}

// ---- What the report is told -------------------------------------------------------------------

static json_t *own_string(char *text)
{
    json_t *string = json_string(text);
    free(text);
    return string;
}

static char *shown_value(double value)
{
    return is_unwritten(value) ? strdup("(never set)") : text_number(value);
}

// What a memory error is held against (verdict.c).
static json_t *in_memory(const struct given *given, const char *name)
{
    return json_pack("{s:s, s:I, s:I, s:I}", "name", name, "address",
                     (json_int_t)(uintptr_t)given->lent, "count", (json_int_t)(given->m * given->n),
                     "each", (json_int_t)given->each);
}

static json_t *shown_input(const struct given *given)
{
    char *value = given->values       ? text_matrix(given->m, given->n, given->values)
                  : given->is_integer ? text_format("%.0f", given->number)
                                      : text_number(given->number);
    json_t *input = in_memory(given, given->name);
    json_object_set_new(input, "value", own_string(value));
    return input;
}

static size_t word_length(const char *text)
{
    size_t length = 0;
    while (isalnum((unsigned char)text[length]) || text[length] == '_')
        length++;
    return length;
}

// The inputs whose names the call mentions, in that order.
static json_t *inputs_of(const char *text)
{
    json_t *inputs = json_array();
    for (const char *at = text; *at;) {
        size_t length = word_length(at);
        const struct given *given = length ? find_given(at, length) : NULL;
        if (given)
            json_array_append_new(inputs, shown_input(given));
        at += length ? length : 1;
    }
    return inputs;
}

// How often this group has come by this line before, in the pass under way: where a debugger stops.
static int earlier_calls(int line, size_t before)
{
    int count = 0;
    for (size_t i = 0; i < before && i < transcript->count[0]; i++) {
        const struct frame *head = &transcript->pass[0][i].head;
        count += head->kind == FRAME_CALL && head->group == group && head->line == line;
    }
    return count;
}

static json_t *call_in_words(const struct place *place)
{
    return json_pack("{s:s, s:i, s:s, s:i, s:o}", "call", place->text, "line", place->line, "group",
                     groups[group]->name, "earlier", earlier_calls(place->line, call_frame),
                     "inputs", inputs_of(place->text));
}

// Begins the failure of this group, unless it has one already.
static bool begin_failure(const struct place *place, const char *oracle, size_t pass)
{
    if (failure)
        return false;
    failure = call_in_words(calling ? calling : place);
    failed_call = pass == 0 ? call_frame : (size_t)-1;
    json_object_set_new(failure, "what", json_string(place->text));
    json_object_set_new(failure, "oracle", json_string(oracle));
    json_object_set_new(failure, "second_pass", json_boolean(pass == 1));
    return true;
}

static void add_text(const char *key, char *text)
{
    json_object_set_new(failure, key, own_string(text));
}

static void add_comparison(struct comparison comparison, struct want want)
{
    if (isfinite(comparison.error)) {
        add_text("error", text_format("%.2g", comparison.error));
        add_text("allowed", text_format("%.2g", comparison.allowed));
    }
    if (isfinite(comparison.relative))
        add_text("relative", text_format("%.2g", comparison.relative));
    json_object_set_new(failure, "kind", json_string(want.kind));
    if (want.oracle_error > 0)
        add_text("oracle_error", text_format("%.1g", want.oracle_error));
}

static void note_ratio(double *margin, double ratio)
{
    if (ratio > *margin)
        *margin = ratio;
}

// Keeps what came back in the first pass and what was expected.
static void remember(const struct place *place, size_t pass, struct sample sample)
{
    sample.group = group;
    if (pass == 0)
        remember_sample(&samples, call_frame, calling ? calling->text : NULL, place->text, sample);
}

// ---- Where the outputs lie, for a call in which the run ended ------------------------------------

enum { LOOKED_AT = 32 };

static const char *interrupted_call;
static struct looked_at {
    const char *parameter;
    const void *output;
} looked_at[LOOKED_AT]; // the outputs of that call, as far as a later expectation looks at them
static size_t looked_at_count;

void look_at(const struct place *place, const void *output)
{
    const char *parameter =
        interrupted_call ? parameter_for(interrupted_call, place->text + (*place->text == '*'))
                         : NULL;
    if (parameter && looked_at_count < LOOKED_AT)
        looked_at[looked_at_count++] = (struct looked_at){parameter, output};
}

static bool is_named(const char *argument, const char *parameter)
{
    bool named = find_given(argument, strcspn(argument, ",)")) != NULL;
    for (size_t i = 0; i < looked_at_count; i++)
        named = named || strcmp(looked_at[i].parameter, parameter) == 0;
    return named;
}

// The group is at its end: names its outputs. Those that nothing looks at belong to the one parameter that is
// left, if only one is.
static void name_the_outputs(void)
{
    json_t *outputs = json_array();
    const char *rest = only_unnamed_output(interrupted_call, is_named);
    const struct given *given;
    for (size_t i = 0; (given = given_at(i)); i++) {
        const char *name = rest;
        for (size_t j = 0; j < looked_at_count; j++)
            if (looked_at[j].output == given->lent)
                name = looked_at[j].parameter;
        if (!given->name && name)
            json_array_append_new(outputs, in_memory(given, name));
    }
    json_object_set_new(judgement.interrupted, "outputs", outputs);
    interrupted_call = NULL;
    looked_at_count = 0;
}

// ---- The learner's calls -----------------------------------------------------------------------

void before_call(const struct place *place)
{
    const struct received *received[PASSES];
    static struct place newest; // a copy: the place itself dies with the function that holds it
    newest = *place;
    calling = &newest;
    in_call = true;
    call_frame = cursor;
    take(received, FRAME_CALL, place->line, 0, (struct tolerance){0});
}

void after_call(const struct place *place)
{
    const struct received *received[PASSES];
    in_call = false;
    bool began = transcript->count[passes - 1] == cursor;
    bool all = take(received, FRAME_RETURN, place->line, 0, (struct tolerance){0});
    if (!all && began && !judgement.out_of_step && !judgement.interrupted) {
        judgement.interrupted = call_in_words(place);
        interrupted_call = calling->text;
    }
}

// ---- The expectations --------------------------------------------------------------------------

void judge_scalar(const struct place *place, double value, struct want want,
                  struct tolerance tolerance)
{
    const struct received *received[PASSES];
    note_ratio(&judgement.reference_margin, compare_scalars(value, want.value, tolerance).ratio);
    if (!take(received, FRAME_VALUES, place->line, 1, tolerance))
        return;
    for (size_t pass = 0; pass < passes; pass++) {
        double got = received[pass]->values[0];
        struct comparison comparison = compare_scalars(got, want.value, tolerance);
        note_ratio(&judgement.margin, comparison.ratio);
        remember(place, pass,
                 (struct sample){SAMPLE_VALUES, .m = 1, .n = 1, .got = &got, .want = &want.value,
                                 .tolerance = tolerance, .right = comparison.ratio <= 1});
        if (comparison.ratio <= 1 || !begin_failure(place, want.oracle, pass))
            continue;
        add_text("got", shown_value(got));
        add_text("expected", text_number(want.value));
        add_comparison(comparison, want);
    }
}

static const char *const *integer_names; // of 0, 1, ..., where they have names
static size_t integer_name_count;

static char *shown_integer(long long value)
{
    if ((size_t)value == UNWRITTEN_SIZE)
        return strdup("(never set)");
    if (value >= 0 && (size_t)value < integer_name_count)
        return strdup(integer_names[value]);
    return text_format("%lld", value);
}

static void compare_integers(const struct place *place, enum sample_kind kind, size_t pass,
                             long long got, long long want, const char *oracle)
{
    note_ratio(&judgement.margin, got == want ? 0 : INFINITY);
    remember(place, pass,
             (struct sample){kind, .m = 1, .n = 1, .got = &(double){(double)got},
                             .want = &(double){(double)want}, .right = got == want});
    if (got == want || !begin_failure(place, oracle, pass))
        return;
    add_text("got", shown_integer(got));
    add_text("expected", shown_integer(want));
}

void judge_integer(const struct place *place, long long value, long long want, const char *oracle)
{
    const struct received *received[PASSES];
    note_ratio(&judgement.reference_margin, value == want ? 0 : INFINITY);
    if (!take(received, FRAME_INTEGER, place->line, 1, (struct tolerance){0}))
        return;
    for (size_t pass = 0; pass < passes; pass++)
        compare_integers(place, SAMPLE_INTEGER, pass, received[pass]->integers[0], want, oracle);
}

void judge_named(const struct place *place, long long value, long long want,
                 const char *const *names, size_t count, const char *oracle)
{
    integer_names = names;
    integer_name_count = count;
    judge_integer(place, value, want, oracle);
    integer_name_count = 0;
}

// What one element may be off by: its share of the norm allowed. Where something is not finite, no
// norm is, and the others are only shown if they differ visibly.
static struct tolerance tolerance_of_element(struct comparison comparison, size_t elements,
                                             struct tolerance tolerance)
{
    if (tolerance.each)
        return tolerance;
    return isfinite(comparison.error) ? within(comparison.allowed / sqrt((double)elements), 0)
                                      : within(0, 1e-10);
}

// The elements that differ, in their order, at most five; `count` takes how many there are.
static json_t *differing_elements(size_t m, size_t n, const double *got, const double *want,
                                  struct tolerance tolerance, size_t *count)
{
    enum { SHOWN = 5 };
    json_t *elements = json_array();
    *count = 0;
    for (size_t i = 0; i < m * n; i++) {
        if (compare_scalars(got[i], want[i], tolerance).ratio <= 1)
            continue;
        if ((*count)++ >= SHOWN)
            continue;
        char *index = m > 1 ? text_format("[%zu][%zu]", i / n, i % n) : text_format("[%zu]", i);
        json_array_append_new(elements, json_pack("{s:o, s:o, s:o}", "index", own_string(index),
                                                  "got", own_string(shown_value(got[i])),
                                                  "expected", own_string(text_number(want[i]))));
    }
    return elements;
}

static void compare_matrices(const struct place *place, size_t pass, size_t m, size_t n,
                             const double *got, struct want want, struct tolerance tolerance)
{
    struct comparison comparison = compare_vectors(m * n, got, want.values, tolerance);
    note_ratio(&judgement.margin, comparison.ratio);
    remember(place, pass,
             (struct sample){SAMPLE_VALUES, .m = m, .n = n, .got = (double *)got,
                             .want = (double *)want.values, .tolerance = tolerance,
                             .right = comparison.ratio <= 1});
    if (comparison.ratio <= 1 || !begin_failure(place, want.oracle, pass))
        return;
    struct tolerance each = tolerance_of_element(comparison, m * n, tolerance);
    size_t count;
    json_object_set_new(failure, "elements",
                        differing_elements(m, n, got, want.values, each, &count));
    add_text("differ", text_format("%zu of %zu", count, m * n));
    add_comparison(comparison, want);
}

void judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                  struct want want, struct tolerance tolerance)
{
    const struct received *received[PASSES];
    look_at(place, values);
    note_ratio(&judgement.reference_margin,
               compare_vectors(m * n, values, want.values, tolerance).ratio);
    if (!take(received, FRAME_VALUES, place->line, m * n, tolerance))
        return;
    for (size_t pass = 0; pass < passes; pass++)
        compare_matrices(place, pass, m, n, received[pass]->values, want, tolerance);
}

static bool compare_with_law(const struct place *place, size_t pass, size_t n, const double *got,
                             double residual, const char *sentence, double absolute)
{
    struct comparison comparison = compare_scalars(residual, 0, within(absolute, 0));
    note_ratio(&judgement.margin, comparison.ratio);
    if (comparison.ratio <= 1 || !begin_failure(place, "law", pass))
        return comparison.ratio <= 1;
    add_text("law", strdup(sentence));
    add_text("got", text_matrix(1, n, got));
    add_text("residual", text_format("%.3g", residual));
    add_text("allowed", text_format("%.2g", absolute));
    return false;
}

static void measure_reference(double residual, double absolute)
{
    note_ratio(&judgement.reference_margin,
               compare_scalars(residual, 0, within(absolute, 0)).ratio);
}

void judge_law(const struct place *place, size_t n, const double *values, law_function *law,
               const void *context, const char *sentence, double absolute)
{
    const struct received *received[PASSES];
    looking_at = PASSES;
    look_at(place, values);
    measure_reference(law(n, values, context), absolute);
    if (!take(received, FRAME_VALUES, place->line, n, within_each(1e-9, 1e-9)))
        return;
    for (size_t pass = 0; pass < passes; pass++) {
        looking_at = pass;
        const double *got = received[pass]->values;
        bool right =
            compare_with_law(place, pass, n, got, law(n, got, context), sentence, absolute);
        remember(place, pass,
                 (struct sample){SAMPLE_LAW, .m = 1, .n = n, .got = (double *)got,
                                 .want = (double *)values, .right = right, .sentence = sentence});
    }
}

// ---- Notes -------------------------------------------------------------------------------------

void note(size_t n, const double *values)
{
    if (for_inputs || !in_call)
        return; // an oracle asks as well
    size_t needed = own_notes.values + n;
    if (!own_values || needed > own_room) {
        own_room = 2 * needed + 1;
        own_values = realloc(own_values, own_room * sizeof *own_values);
        if (!own_values)
            abort();
    }
    memcpy(own_values + own_notes.values, values, n * sizeof *values);
    own_notes.values = needed;
    own_notes.count++;
}

void forget_notes(void)
{
    memcpy(forgotten, noted, sizeof forgotten);
    own_forgotten = own_notes;
}

// The values noted since, and how many.
static const double *noted_values(size_t pass, size_t *n)
{
    *n = noted[pass].values - forgotten[pass].values;
    return transcript->note_values[pass] + forgotten[pass].values;
}

static const double *own_noted_values(size_t *n)
{
    *n = own_notes.values - own_forgotten.values;
    return own_values + own_forgotten.values;
}

const double *noted_by_the_same(size_t *n)
{
    return looking_at < PASSES ? noted_values(looking_at, n) : own_noted_values(n);
}

void judge_note_count(const struct place *place, long long want, const char *oracle)
{
    long long own = (long long)(own_notes.count - own_forgotten.count);
    note_ratio(&judgement.reference_margin, own == want ? 0 : INFINITY);
    for (size_t pass = 0; pass < passes && reached; pass++)
        compare_integers(place, SAMPLE_COUNT, pass,
                         (long long)(noted[pass].count - forgotten[pass].count), want, oracle);
}

// Compares as many as there are; a wrong number of them is a failure of its own.
void judge_noted(const struct place *place, size_t m, size_t n, struct want want,
                 struct tolerance tolerance)
{
    size_t count;
    const double *own = own_noted_values(&count);
    note_ratio(&judgement.reference_margin,
               count == m * n ? compare_vectors(count, own, want.values, tolerance).ratio
                              : INFINITY);
    for (size_t pass = 0; pass < passes && reached; pass++) {
        const double *got = noted_values(pass, &count);
        if (count == m * n)
            compare_matrices(place, pass, m, n, got, want, tolerance);
        else
            compare_integers(place, SAMPLE_INTEGER, pass, (long long)count, (long long)(m * n),
                             "so many numbers should have been seen");
    }
}

void judge_noted_law(const struct place *place, law_function *law, const void *context,
                     const char *sentence, double absolute)
{
    size_t count;
    const double *own = own_noted_values(&count);
    measure_reference(law(count, own, context), absolute);
    for (size_t pass = 0; pass < passes && reached; pass++) {
        const double *got = noted_values(pass, &count);
        bool right =
            compare_with_law(place, pass, count, got, law(count, got, context), sentence, absolute);
        remember(place, pass, (struct sample){SAMPLE_LAW, .right = right, .sentence = sentence});
    }
}

// ---- Statistics --------------------------------------------------------------------------------

static struct {
    const char *what;
    double value, want;
} measurement; // by the law or statistic that came last

void measured(const char *what, double value, double want)
{
    measurement.what = what;
    measurement.value = value;
    measurement.want = want;
}

// Says what is not finite among what was looked at; or what was measured, if anything was.
static void add_measurement(size_t n, const double *got)
{
    char *lost = not_finite_in_words(n, got);
    if (lost)
        add_text("measured", lost);
    else if (measurement.what)
        add_text("measured", text_format("the %s is %.6g, expected about %.6g", measurement.what,
                                         measurement.value, measurement.want));
}

// How much too small p is; a NaN is as small as can be.
static double p_ratio(double p)
{
    return p > 0 ? P_LIMIT / p : INFINITY;
}

static void compare_with_chance(const struct place *place, size_t pass, size_t n, const double *got,
                                double p, const char *sentence)
{
    note_ratio(&judgement.margin, p_ratio(p));
    if (p_ratio(p) <= 1 || !begin_failure(place, "statistic", pass))
        return;
    add_text("law", strdup(sentence));
    add_text("got", text_matrix(1, n, got));
    add_text("p_value", p > 0 ? text_format("%.1g", p) : strdup("less than 1e-300"));
    add_measurement(n, got);
}

void judge_statistic(const struct place *place, size_t n, const double *values,
                     p_value_function *p_value, const void *context, const char *sentence)
{
    const struct received *received[PASSES] = {NULL};
    look_at(place, values);
    note_ratio(&judgement.reference_margin, p_ratio(p_value(n, values, context)));
    if (!take(received, FRAME_VALUES, place->line, n, within_each(1e-9, 1e-9)))
        return;
    for (size_t pass = 0; pass < passes && received[pass]; pass++) {
        const double *got = received[pass]->values;
        measurement.what = NULL;
        double p = p_value(n, got, context);
        compare_with_chance(place, pass, n, got, p, sentence);
        remember(place, pass,
                 (struct sample){SAMPLE_STATISTIC, .m = 1, .n = n, .got = (double *)got,
                                 .want = (double *)values, .right = p_ratio(p) <= 1,
                                 .sentence = sentence});
    }
}

void judge_noted_statistic(const struct place *place, p_value_function *p_value,
                           const void *context, const char *sentence)
{
    size_t n;
    const double *values = own_noted_values(&n);
    note_ratio(&judgement.reference_margin, p_ratio(p_value(n, values, context)));
    for (size_t pass = 0; pass < passes && reached; pass++) {
        values = noted_values(pass, &n);
        measurement.what = NULL;
        double p = p_value(n, values, context);
        compare_with_chance(place, pass, n, values, p, sentence);
        remember(place, pass,
                 (struct sample){SAMPLE_STATISTIC, .right = p_ratio(p) <= 1, .sentence = sentence});
    }
}

// ---- The groups --------------------------------------------------------------------------------

// The first sample of the call at which the group failed that looks at this output (NULL: any) and is wrong, or NULL.
static const struct sample *wrong_sample(const char *what)
{
    for (size_t i = 0; i < samples.count; i++) {
        const struct sample *sample = &samples.sample[i];
        if (sample->call == failed_call && !sample->right &&
            (!what || (sample->what && strcmp(sample->what, what) == 0)))
            return sample;
    }
    return NULL;
}

static char *other_output(const struct sample *sample)
{
    const struct sample *wrong = wrong_sample(sample->what);
    bool number = size_of(sample) == 1 && sample->kind == SAMPLE_VALUES;
    char *name = *sample->what ? text_format("`%s`", sample->what) : strdup("what is returned"),
         *said;
    char *got = shown_value(*(wrong ? wrong : sample)->got),
         *want = text_number(*(wrong ? wrong : sample)->want);
    if (wrong && number)
        said = text_format("%s is %s and should be %s", name, got, want);
    else if (number)
        said = text_format("%s is right: %s", name, got);
    else
        said = text_format("%s is %s", name, wrong ? "wrong" : "right");
    free(name);
    free(got);
    free(want);
    return said;
}

// What became of the other outputs of the call at which the group failed.
static void add_other_outputs(void)
{
    json_t *others = json_array();
    const struct sample *failed = wrong_sample(NULL);
    const char *said[8] = {failed ? failed->what : NULL};
    size_t count = failed && failed->what ? 1 : 0; // it may be no output that is wrong
    for (size_t i = 0; i < samples.count && failed; i++) {
        const struct sample *sample = &samples.sample[i];
        bool is_new = sample->call == failed_call && sample->kind != SAMPLE_COUNT && sample->what &&
                      size_of(sample) > 0 && count < 8;
        for (size_t j = 0; j < count && is_new; j++)
            is_new = strcmp(said[j], sample->what) != 0;
        if (!is_new)
            continue;
        said[count++] = sample->what;
        json_array_append_new(others, own_string(other_output(sample)));
    }
    json_object_set_new(failure, "others", others);
}

static const char *result_of(bool passed)
{
    return passed ? "passed" : failure ? "failed" : "not reached";
}

bool judge_group(size_t index)
{
    group = (uint32_t)index;
    failure = NULL;
    reached = true;
    calling = NULL;
    forget_notes();
    start_inputs(seed, group);
    groups[index]->ask();
    if (interrupted_call)
        name_the_outputs();
    end_inputs();
    bool passed = reached && !failure;
    json_t *said = json_pack("{s:s, s:s, s:s}", "name", groups[index]->name, "sentence",
                             groups[index]->sentence, "result", result_of(passed));
    if (failure) {
        add_other_outputs();
        json_object_set_new(said, "failure", failure);
    }
    json_array_append_new(judgement.groups, said);
    judgement.asked++;
    judgement.passed += passed;
    return passed;
}

bool is_question(const char *name)
{
    for (int i = 0; groups[i]; i++)
        if (strcmp(name, groups[i]->name) == 0)
            return true;
    return false;
}

bool preparing(void)
{
    return for_inputs;
}

struct bytes inputs_for(uint64_t with_seed, const char *only)
{
    for_inputs = true;
    forget_told_inputs();
    for (uint32_t i = 0; groups[i]; i++) {
        if (only && strcmp(only, groups[i]->name) != 0)
            continue;
        start_inputs(with_seed, i);
        groups[i]->ask();
        end_inputs();
    }
    for_inputs = false;
    return told_inputs();
}

struct judgement judge(const struct transcript *answers, uint64_t with_seed, const char *only)
{
    transcript = answers;
    seed = with_seed;
    cursor = 0;
    memset(noted, 0, sizeof noted);
    forget_told_inputs();
    forget_samples(&samples);
    passes = answers->complete || answers->count[1] > 0 ? 2 : 1;
    judgement = (struct judgement){.groups = json_array()};
    gsl_set_error_handler_off(); // GSL's own would abort the judge
    run_groups(only);
    for (size_t pass = 0; pass < PASSES; pass++) // more was answered than was asked
        judgement.out_of_step |= transcript->count[pass] > cursor;
    if (answers->complete && judgement.passed < judgement.asked)
        judgement.diagnosis = diagnose(&samples);
    return judgement;
}

// ---- Comparing two transcripts -----------------------------------------------------------------

static bool same_frame(const struct received *a, const struct received *b, size_t index)
{
    if (a->head.kind != b->head.kind || a->head.count != b->head.count)
        return false;
    if (a->head.kind == FRAME_INTEGER)
        return a->integers[0] == b->integers[0];
    if (a->head.kind != FRAME_VALUES)
        return true;
    for (size_t i = 0; i < a->head.count; i++)
        if (compare_scalars(a->values[i], b->values[i], tolerances[index]).ratio > 1)
            return false;
    return true;
}

static bool same_notes(const struct transcript *a, const struct transcript *b, size_t pass)
{
    if (a->notes[pass].count != b->notes[pass].count ||
        a->notes[pass].values != b->notes[pass].values)
        return false;
    return compare_vectors(a->notes[pass].values, a->note_values[pass], b->note_values[pass],
                           within_each(1e-9, 1e-9))
               .ratio <= 1;
}

bool same_answers(const struct transcript *a, const struct transcript *b)
{
    for (size_t pass = 0; pass < PASSES; pass++) {
        if (a->count[pass] != b->count[pass] || !same_notes(a, b, pass))
            return false;
        for (size_t i = 0; i < a->count[pass]; i++)
            if (!same_frame(&a->pass[pass][i], &b->pass[pass][i], i))
                return false;
    }
    return a->complete && b->complete;
}

// ---- Answers for the mutants -------------------------------------------------------------------

static void append(struct bytes *bytes, const void *more, size_t size)
{
    if (size > 0)
        memcpy(bytes->start + bytes->size, more, size);
    bytes->size += size;
}

static bool same_passes(const struct transcript *of)
{
    if (of->count[0] != of->count[1])
        return false;
    for (size_t i = 0; i < of->count[0]; i++)
        if (!same_frame(&of->pass[0][i], &of->pass[1][i], i))
            return false;
    return true;
}

// Room for all at once: to grow by a frame at a time fills the memory of a page with holes.
static struct bytes room_for_answers(const struct transcript *of)
{
    size_t size = 8 * of->notes[0].values;
    for (size_t i = 0; i < of->count[0]; i++)
        size += sizeof(struct expected) + 8 * of->pass[0][i].head.count;
    struct bytes bytes = {malloc(size + 1), 0};
    if (!bytes.start)
        abort();
    return bytes;
}

struct bytes answers_of(const struct transcript *of)
{
    struct notes before = {0};
    if (!same_passes(of))
        return (struct bytes){0};
    struct bytes bytes = room_for_answers(of);
    for (size_t i = 0; i < of->count[0]; i++) {
        const struct received *received = &of->pass[0][i];
        struct expected expected = {.line = received->head.line,
                                    .kind = received->head.kind,
                                    .notes = received->notes.count - before.count,
                                    .noted = received->notes.values - before.values,
                                    .count = received->head.count,
                                    .absolute = tolerances[i].absolute,
                                    .relative = tolerances[i].relative};
        append(&bytes, &expected, sizeof expected);
        append(&bytes, of->note_values[0] + before.values, 8 * expected.noted);
        append(&bytes, received->values, 8 * expected.count);
        before = received->notes;
    }
    return bytes;
}
