// verdict.c: see verdict.h.
#include "verdict.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "questions.h"
#include "text.h"

static json_t *clean_string(struct bytes bytes, size_t lines)
{
    char *text = text_clean(bytes.start ? bytes.start : "", bytes.size, lines);
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

// Says which input was touched, and at which index: the judge's inputs lie where the probe's lay.
static void name_the_input(struct event *event, const json_t *during)
{
    size_t i;
    json_t *input;
    json_array_foreach(json_object_get(during, "inputs"), i, input)
    {
        long long start = json_integer_value(json_object_get(input, "address"));
        long long count = json_integer_value(json_object_get(input, "count"));
        long long offset = (long long)event->address - start;
        if (start == 0 || event->address == 0 || offset < -64 || offset >= 8 * (count + 512))
            continue;
        long long index = offset >= 0 ? offset / 8 : -((7 - offset) / 8);
        const char *name = json_string_value(json_object_get(input, "name"));
        if (event->writes)
            snprintf(event->sentence, sizeof event->sentence,
                     "it writes to `%s[%lld]`, but `%s` is const and must not change", name, index,
                     name);
        else
            snprintf(event->sentence, sizeof event->sentence,
                     "it reads `%s[%lld]`, but `%s` has %lld elements", name, index, name, count);
        return;
    }
}

// ---- The status --------------------------------------------------------------------------------

static json_t *number(double value) // JSON has no infinity
{
    return json_real(fmin(value, 1e300));
}

static const char *interrupted(json_t *verdict, struct event event, json_t *during)
{
    name_the_input(&event, during);
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
        return interrupted(verdict, event_of(trial->ending, trial->said, trial->label),
                           judged.interrupted);
    if (judged.asked > 0 && judged.passed == judged.asked)
        return "right";
    if (trial->question)
        explain_part(verdict, &judged, seed, host);
    else
        explain(verdict, &judged, answers, host);
    return "wrong";
}

static const char *status_of(const struct trial *trial, const struct host *host, json_t *verdict)
{
    if (trial->refused)
        add_event(verdict, trial->refused, NULL);
    if (!trial->compiled)
        return "compile_error";
    if (trial->refused)
        return "interrupted";
    struct transcript answers = transcript_read(trial->frames);
    const char *status = answers.todo ? "todo" : judge_answers(trial, &answers, host, verdict);
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
