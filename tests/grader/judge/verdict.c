// verdict.c: see verdict.h.
#include "verdict.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "questions.h"
#include "sample.h"
#include "source.h"
#include "text.h"

static json_t *clean_string(struct bytes bytes, size_t lines)
{
    char *text = text_clean(bytes.start ? bytes.start : "", bytes.size, lines);
    json_t *string = json_string(text);
    free(text);
    return string;
}

static json_t *own_string(char *text)
{
    json_t *string = json_string(text);
    free(text);
    return string;
}

// ---- What ended the run ------------------------------------------------------------------------

static void add_event(json_t *verdict, const struct event *event, json_t *during)
{
    struct bytes sentence = {(char *)event->sentence, strlen(event->sentence)};
    json_t *said = json_pack("{s:s, s:o, s:i}", "kind", event->kind, "sentence",
                             clean_string(sentence, 3), "line", event->line);
    if (during)
        json_object_set_new(said, "during", during);
    json_object_set_new(verdict, "event", said);
}

// By how many elements an index lies outside of an array.
static long long outside(const json_t *array, long long index)
{
    long long count = json_integer_value(json_object_get(array, "count"));
    return index < 0 ? -index : index >= count ? index - count + 1 : 0;
}

// The array of those that lies nearest to an address, with the index there, which is outside of it or must not be
// written to; NULL where none is near.
static const json_t *nearest_array(const json_t *arrays, const struct event *event,
                                   const json_t *nearest, long long *index)
{
    enum { NEAR = 4096 };
    size_t i;
    json_t *array;
    json_array_foreach(arrays, i, array)
    {
        long long start = json_integer_value(json_object_get(array, "address"));
        long long count = json_integer_value(json_object_get(array, "count"));
        long long each = json_integer_value(json_object_get(array, "each"));
        long long offset = (long long)event->address - start;
        if (start == 0 || event->address == 0 || offset < -NEAR || offset >= each * count + NEAR)
            continue;
        long long there = offset >= 0 ? offset / each : -((each - 1 - offset) / each);
        if (nearest && outside(array, there) >= outside(nearest, *index))
            continue;
        nearest = array;
        *index = there;
    }
    return nearest;
}

// What the learner's function calls that argument.
static const char *as_parameter(const char *argument, const json_t *during)
{
    const char *call = json_string_value(json_object_get(during, "call"));
    const char *parameter = call ? parameter_for(call, argument) : NULL;
    return parameter ? parameter : argument;
}

// The function in which it happened, as the learner knows it: the parameter, where it was given.
static char *called_function(const struct event *event, const json_t *during)
{
    return text_format("`%s`, which it called,", as_parameter(event->within, during));
}

// Says which array was touched, and at which index, and which function did it: the judge's arrays lie where the
// probe's lay.
static void name_the_array(struct event *event, json_t *during)
{
    long long index = 0;
    const json_t *array = nearest_array(json_object_get(during, "inputs"), event, NULL, &index);
    array = nearest_array(json_object_get(during, "outputs"), event, array, &index);
    bool crash = strncmp(event->sentence, "it ", 3) == 0;
    char *who = *event->within ? called_function(event, during) : strdup("it"), *said = NULL;
    if (array) {
        const char *name = as_parameter(json_string_value(json_object_get(array, "name")), during);
        long long count = json_integer_value(json_object_get(array, "count"));
        char *why = index < 0       ? text_format("which lies before the start of `%s`", name)
                    : index < count ? text_format("but `%s` is const and must not change", name)
                                    : text_format("but `%s` has %lld element%s", name, count,
                                                  count == 1 ? "" : "s");
        said = text_format("%s %s `%s[%lld]`, %s", who, event->writes ? "writes to" : "reads", name,
                           index, why);
        free(why);
    } else if (*event->within) {
        said = crash ? text_format("%s %s", who, event->sentence + 3)
                     : text_format("in %s: %s", who, event->sentence);
    }
    if (said)
        snprintf(event->sentence, sizeof event->sentence, "%s", said);
    json_object_del(during, "outputs");
    free(who);
    free(said);
}

// ---- The status --------------------------------------------------------------------------------

static json_t *number(double value) // JSON has no infinity
{
    return json_real(fmin(value, 1e300));
}

static struct event event_of_trial(const struct trial *trial)
{
    struct event event = event_of(trial->ending, trial->said, trial->label);
    if (strcmp(event.kind, "name") != 0)
        return event;
    char *functions = source_functions(trial->source);
    if (source_line_of(trial->source, exercise_name) > 0)
        return event_new("name",
                         "the file defines %s where the grader cannot call it: is it `static`, or "
                         "between #if and #endif?",
                         exercise_name);
    if (*functions)
        event = event_new("name", "%s; it defines %s", event.sentence, functions);
    free(functions);
    return event;
}

static const char *interrupted(json_t *verdict, struct event event, json_t *during)
{
    name_the_array(&event, during);
    add_event(verdict, &event, during);
    return "interrupted";
}

// Judges what came back and adds it to the verdict; returns the status.
static const char *judge_answers(const struct trial *trial, const struct transcript *answers,
                                 const struct host *host, json_t *verdict)
{
    uint64_t seed = strtoull(trial->seed, NULL, 10);
    struct judgement judged = judge(answers, seed, trial->question);
    json_object_set_new(verdict, "groups", judged.groups);
    json_object_set_new(verdict, "margin", number(judged.margin));
    json_object_set_new(verdict, "reference_margin", number(judged.reference_margin));
    if (!(judged.reference_margin <= 1))
        return "broken";
    if (answers->garbled || judged.out_of_step)
        return interrupted(verdict,
                           event_new("forged", "something other than the grader's questions was "
                                               "written to the grader's pipe"),
                           NULL);
    bool ended_well = trial->ending.kind == ENDED_BY_ITSELF && trial->ending.code == 0;
    if (!answers->complete || !ended_well)
        return interrupted(verdict, event_of_trial(trial), judged.interrupted);
    if (judged.asked > 0 && judged.passed == judged.asked)
        return "right";
    if (trial->question)
        explain_part(verdict, &judged, seed, host);
    else
        explain(verdict, &judged, answers, host);
    return "wrong";
}

// Many systems have these in <math.h>, but C11 has not: the compiler knows no such name and has no other to offer.
static const struct {
    const char *name, *instead;
} constants[] = {{"M_PI", "acos(-1.0)"},       {"M_PI_2", "acos(0.0)"},
                 {"M_PI_4", "atan(1.0)"},      {"M_1_PI", "1 / acos(-1.0)"},
                 {"M_2_PI", "2 / acos(-1.0)"}, {"M_E", "exp(1.0)"},
                 {"M_SQRT2", "sqrt(2.0)"},     {"M_SQRT1_2", "sqrt(0.5)"},
                 {"M_LN2", "log(2.0)"},        {"M_LN10", "log(10.0)"}};

// Whether a line of what the compiler said calls that name undeclared.
static bool is_undeclared(const char *name, const char *compiler)
{
    bool undeclared = false;
    for (const char *at = compiler; at && *at && !undeclared; at = strchr(at + 1, '\n')) {
        char *line = text_format("%.*s", (int)strcspn(at + 1, "\n"), at + 1);
        const char *word = strstr(line, name);
        undeclared = word && strchr("\"'\xE2", word[strlen(name)]) && strstr(line, "undeclared");
        free(line);
    }
    return undeclared;
}

static void add_advice(json_t *verdict, struct bytes compiler)
{
    for (size_t i = 0; compiler.start && i < sizeof constants / sizeof *constants; i++)
        if (is_undeclared(constants[i].name, compiler.start))
            json_object_set_new(verdict, "advice",
                                own_string(text_format("%s is no part of standard C. With "
                                                       "#include <math.h>, write %s in its place.",
                                                       constants[i].name, constants[i].instead)));
}

// Whether a line of what the compiler said warns of a number that becomes a whole one. gcc warns in the same words
// where it becomes a float.
static bool cuts_a_fraction(const char *line)
{
    bool converts = strstr(line, "[-Wfloat-conversion]") || strstr(line, "[-Wliteral-conversion]");
    return converts && !strstr(line, "to ‘float’") && !strstr(line, "to 'float'");
}

// The first line of the answer of which the compiler says so, or 0.
static int line_of_cut_fraction(const char *compiler)
{
    int found = 0;
    for (const char *at = compiler; *at && found == 0; at += strcspn(at, "\n"), at += *at != 0) {
        char *line = text_format("%.*s", (int)strcspn(at, "\n"), at);
        const char *place = strstr(line, ".c:");
        found = place && cuts_a_fraction(line) ? atoi(place + strlen(".c:")) : 0;
        free(line);
    }
    return found;
}

static void add_cut_fraction(json_t *verdict, struct bytes compiler)
{
    int line = compiler.start ? line_of_cut_fraction(compiler.start) : 0;
    if (line > 0)
        json_object_set_new(
            verdict, "advice",
            own_string(text_format("In line %d a number becomes a whole number, and what it has "
                                   "behind the point is lost. Is that meant?",
                                   line)));
}

static const char *status_of(const struct trial *trial, const struct host *host, json_t *verdict)
{
    if (trial->refused)
        add_event(verdict, trial->refused, NULL);
    if (!trial->compiled) {
        add_advice(verdict, trial->compiler);
        return "compile_error";
    }
    if (trial->refused)
        return "interrupted";
    struct transcript answers = transcript_read(trial->frames);
    const char *status = answers.todo ? "todo" : judge_answers(trial, &answers, host, verdict);
    if (strcmp(status, "wrong") == 0 && !json_object_get(verdict, "mistake"))
        add_cut_fraction(verdict, trial->compiler);
    if (answers.todo && source_is_begun(trial->source))
        json_object_set_new(verdict, "todo_line", json_integer(answers.todo_line));
    transcript_free(&answers);
    return status;
}

static double earned(const char *status, const json_t *verdict, double points)
{
    size_t passed = 0, asked = 0, index;
    json_t *said;
    json_array_foreach(json_object_get(verdict, "groups"), index, said)
    {
        asked++;
        passed += strcmp(json_string_value(json_object_get(said, "result")), "passed") == 0;
    }
    const json_t *kind = json_object_get(json_object_get(verdict, "event"), "kind");
    bool forged = kind && strcmp(json_string_value(kind), "forged") == 0;
    if (asked == 0 || forged || strcmp(status, "broken") == 0)
        return 0;
    if (passed == asked && strcmp(status, "right") != 0)
        passed--; // it ended between the two passes: what is not right misses a group
    return points * (double)passed / (double)asked;
}

json_t *verdict_on(const struct trial *trial, const struct host *host)
{
    char *label = text_printable(trial->label);
    json_t *verdict = json_pack("{s:s, s:s, s:s}", "exercise", exercise_name, "label", label,
                                "seed", trial->seed);
    free(label);
    const char *status = status_of(trial, host, verdict);
    json_object_set_new(verdict, "status", json_string(status));
    json_object_set_new(verdict, "points", json_real(trial->points));
    json_object_set_new(verdict, "earned", json_real(earned(status, verdict, trial->points)));
    json_object_set_new(verdict, "warnings", clean_string(trial->compiler, 40));
    json_object_set_new(verdict, "output", clean_string(trial->output, 20));
    return verdict;
}
