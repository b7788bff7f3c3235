// report.c: see report.h.
#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

enum { INDENT = 4, LABEL = 10 };

// The report under way.
static const struct report *about;
static const struct list *list;
static FILE *out;
static bool after_blank_line;

// ---- Style -------------------------------------------------------------------------------------

struct style {
    const char *right, *wrong, *todo, *bold, *dim, *end; // colours
    const char *right_mark, *wrong_mark, *todo_mark;     // symbols
};

static struct style style;

static void choose_style(bool colour)
{
    static const struct style plain = {
        .right = "", .wrong = "", .todo = "", .bold = "", .dim = "", .end = ""};
    static const struct style coloured = {.right = "\033[32m",
                                          .wrong = "\033[31m",
                                          .todo = "\033[33m",
                                          .bold = "\033[1m",
                                          .dim = "\033[2m",
                                          .end = "\033[0m"};
    style = colour ? coloured : plain;
    style.right_mark = "✓";
    style.wrong_mark = "✗";
    style.todo_mark = "·";
}

// ---- Small things ------------------------------------------------------------------------------

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static bool has(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return value && !json_is_false(value);
}

static bool status_is(const json_t *verdict, const char *status)
{
    return strcmp(text_of(verdict, "status"), status) == 0;
}

// Columns that UTF-8 text takes, at one a character.
static size_t columns(const char *text, size_t bytes)
{
    size_t count = 0;
    for (size_t i = 0; i < bytes; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

// Words broken into lines that start at column `indent`; the first goes on where the cursor is.
static void put_wrapped(const char *text, int indent)
{
    size_t column = (size_t)indent;
    for (const char *at = text; *at;) {
        size_t bytes = strcspn(at, " \n"), width = columns(at, bytes);
        if (column > (size_t)indent) {
            bool fits = column + 1 + width <= about->width;
            fprintf(out, fits ? " " : "\n%*s", fits ? 0 : indent, "");
            column = fits ? column + 1 : (size_t)indent;
        }
        fprintf(out, "%.*s", (int)bytes, at);
        column += width;
        at += bytes;
        at += strspn(at, " \n");
    }
    fputc('\n', out);
}

// One blank line, however many ask for it.
static void put_blank_line(void)
{
    if (!after_blank_line)
        fputc('\n', out);
    after_blank_line = true;
}

static void put_paragraph(const char *text)
{
    fprintf(out, "%*s", INDENT, "");
    put_wrapped(text, INDENT);
}

static void put_row(const char *label, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void put_row(const char *label, const char *format, ...)
{
    char text[4096];
    va_list rest;
    va_start(rest, format);
    vsnprintf(text, sizeof text, format, rest);
    va_end(rest);
    fprintf(out, "%*s%-*s", INDENT, "", LABEL, label);
    put_wrapped(text, INDENT + LABEL);
}

// Lines shown as they are, each behind a bar.
static void put_block(const char *title, const char *text)
{
    fprintf(out, "%*s%s%s%s\n", INDENT, "", style.dim, title, style.end);
    while (*text) {
        size_t bytes = strcspn(text, "\n");
        fprintf(out, "%*s%s|%s %.*s\n", INDENT, "", style.dim, style.end, (int)bytes, text);
        text += bytes + (text[bytes] == '\n');
    }
}

// ---- A failure ---------------------------------------------------------------------------------

static void put_call(const json_t *call)
{
    size_t i;
    json_t *input;
    put_row("call", "%s", text_of(call, "call"));
    json_array_foreach(json_object_get(call, "inputs"), i, input)
        put_row(i ? "" : "with", "%s = %s", text_of(input, "name"), text_of(input, "value"));
}

static void put_elements(const json_t *failure)
{
    size_t i;
    json_t *element;
    put_row("differ", "%s elements of %s", text_of(failure, "differ"), text_of(failure, "what"));
    json_array_foreach(json_object_get(failure, "elements"), i, element)
        put_row("", "%s got %s, expected %s", text_of(element, "index"), text_of(element, "got"),
                text_of(element, "expected"));
}

static void put_value(const json_t *failure)
{
    if (strcmp(text_of(failure, "what"), text_of(failure, "call")) != 0)
        put_row("look at", "%s", text_of(failure, "what"));
    put_row("got", "%s", text_of(failure, "got"));
    put_row("expected", "%s", text_of(failure, "expected"));
}

static void put_comparison(const json_t *failure)
{
    bool own_error = has(failure, "oracle_error"), kind = has(failure, "kind");
    put_row("oracle", "%s%s%s%s%s", text_of(failure, "kind"), kind ? ": " : "",
            text_of(failure, "oracle"), own_error ? ", which puts its own error at " : "",
            text_of(failure, "oracle_error"));
    bool relative = has(failure, "relative");
    if (has(failure, "error"))
        put_row("error", "%s%s%s%s, allowed is %s", text_of(failure, "error"),
                relative ? " (relative " : "", text_of(failure, "relative"), relative ? ")" : "",
                text_of(failure, "allowed"));
}

static void put_law(const json_t *failure)
{
    put_row("law", "%s", text_of(failure, "law"));
    put_row("got", "%s = %s", text_of(failure, "what"), text_of(failure, "got"));
    if (has(failure, "measured"))
        put_row("measured", "%s", text_of(failure, "measured"));
    if (has(failure, "p_value"))
        put_row("chance", "a right answer does this with a probability of %s",
                text_of(failure, "p_value"));
    else
        put_row("off by", "%s, allowed is %s", text_of(failure, "residual"),
                text_of(failure, "allowed"));
}

static void put_failure(const json_t *failure)
{
    put_call(failure);
    if (has(failure, "law")) {
        put_law(failure);
    } else {
        has(failure, "elements") ? put_elements(failure) : put_value(failure);
        put_comparison(failure);
    }
    size_t i;
    json_t *other;
    json_array_foreach(json_object_get(failure, "others"), i, other)
    {
        put_row(i ? "" : "also", "%s", json_string_value(other));
    }
    if (json_is_true(json_object_get(failure, "second_pass")))
        put_paragraph("The same call gave the right answer the first time and another one the "
                      "second: something is remembered between calls.");
}

// The first group that failed, or NULL.
static const json_t *first_failed_group(const json_t *verdict)
{
    size_t i;
    json_t *group;
    json_array_foreach(json_object_get(verdict, "groups"), i, group)
    {
        if (has(group, "failure"))
            return group;
    }
    return NULL;
}

static void put_event(const json_t *verdict)
{
    const json_t *event = json_object_get(verdict, "event");
    long long line = json_integer_value(json_object_get(event, "line"));
    if (!event)
        return;
    put_row("stopped", "%s", text_of(event, "sentence"));
    if (line > 0)
        put_row("at", "%s:%lld", text_of(verdict, "label"), line);
    if (has(event, "during"))
        put_call(json_object_get(event, "during"));
}

static void put_diagnosis(const json_t *verdict)
{
    const json_t *mistake = json_object_get(verdict, "mistake");
    if (mistake) {
        fprintf(out, "%*s%sThis is a known mistake: %s.%s\n", INDENT, "", style.bold,
                text_of(mistake, "name"), style.end);
        put_paragraph(text_of(mistake, "sentence"));
    }
    if (has(verdict, "advice"))
        put_paragraph(text_of(verdict, "advice"));
    if (has(verdict, "diagnosis"))
        put_paragraph(text_of(verdict, "diagnosis"));
    if (has(verdict, "uninitialised"))
        put_paragraph("The answer changes with what happens to lie in memory: a local variable is "
                      "read before anything was stored in it.");
}

// Where to read on: the page, if the book has been made.
static void put_reading(const struct exercise *exercise)
{
    const struct chapter *chapter = &list->chapters[exercise->chapter];
    if (about->book)
        put_row("read", "build/book/%s-%s.html#%s", chapter->number, chapter->folder,
                exercise->name);
    else
        put_row("read", "chapters/%s-%s.md, exercise %s (or make book)", chapter->number,
                chapter->folder, exercise->name);
}

// In single quotes, as a shell reads it.
static void put_quoted(const char *text)
{
    fputc('\'', out);
    for (; *text; text++)
        fputs(*text == '\'' ? "'\\''" : (char[]){*text, 0}, out);
    fputc('\'', out);
}

// The command that asks this one question again, on one line, to be copied.
static void put_repeat(const struct exercise *exercise, const char *group)
{
    fprintf(out, "%*s%-*smake check EX=%s", INDENT, "", LABEL, "repeat", exercise->name);
    if (*group)
        fprintf(out, " QUESTION=%s", group);
    if (strcmp(about->code, "code") != 0) {
        fputs(" CODE=", out);
        put_quoted(about->code);
    }
    if (strcmp(about->seed, DEFAULT_SEED) != 0)
        fprintf(out, " SEED=%s", about->seed);
    fputc('\n', out);
}

// ---- An exercise -------------------------------------------------------------------------------

enum outcome outcome_of(const json_t *verdict)
{
    return status_is(verdict, "right")                                        ? RIGHT
           : status_is(verdict, "todo")                                       ? TODO
           : status_is(verdict, "missing")                                    ? MISSING
           : status_is(verdict, "not_graded") || status_is(verdict, "broken") ? UNGRADED
                                                                              : WRONG;
}

const char *outcome_word(const json_t *verdict)
{
    static const char *const words[] = {"right", "wrong", "to do", "missing", "not graded"};
    return words[outcome_of(verdict)];
}

static void put_headline(const struct exercise *exercise, const json_t *verdict)
{
    after_blank_line = false;
    enum outcome outcome = outcome_of(verdict);
    bool tried = outcome == RIGHT || outcome == WRONG;
    const char *const marks[] = {style.right_mark, style.wrong_mark, style.todo_mark,
                                 style.todo_mark, style.wrong_mark};
    const char *const colours[] = {style.right, style.wrong, style.todo, style.todo, style.wrong};
    char score[64];
    if (tried)
        snprintf(score, sizeof score, "%.3g/%s",
                 json_number_value(json_object_get(verdict, "earned")), exercise->points);
    else
        snprintf(score, sizeof score, "%s", exercise->points);
    fprintf(out, "  %s%s %-31s%s %-11s %6s%s\n", colours[outcome], marks[outcome], exercise->name,
            style.end, outcome_word(verdict), score, exercise->challenge ? "  challenge" : "");
}

static void put_prints(const json_t *verdict)
{
    if (*text_of(verdict, "warnings"))
        put_block(status_is(verdict, "compile_error") ? "the compiler stopped:"
                                                      : "the compiler warns:",
                  text_of(verdict, "warnings"));
    if (*text_of(verdict, "output"))
        put_block("your code printed:", text_of(verdict, "output"));
}

// The question in which happened what is shown: what ended the run, or what failed first; "" where that
// belongs to none.
static const char *question_shown(const json_t *verdict, const json_t *failed)
{
    const json_t *event = json_object_get(verdict, "event");
    return event    ? text_of(json_object_get(event, "during"), "group")
           : failed ? text_of(failed, "name")
                    : "";
}

// Where another file of the folder defines the exercise's function.
static void put_found(const struct exercise *exercise, const json_t *verdict)
{
    char *found = text_format("%s defines %s: does it belong into %s/%s/%s.c?",
                              text_of(verdict, "found"), exercise->name, about->code,
                              list->chapters[exercise->chapter].folder, exercise->name);
    if (has(verdict, "found"))
        put_paragraph(found);
    free(found);
}

// Of an exercise to do: that an answer is begun, or that its file is gone.
static void put_what_is_left(const struct exercise *exercise, const json_t *verdict)
{
    char *said = NULL;
    if (has(verdict, "todo_line"))
        said =
            text_format("todo() is still called, line %lld: remove it when the answer is complete.",
                        json_integer_value(json_object_get(verdict, "todo_line")));
    else if (outcome_of(verdict) == MISSING || outcome_of(verdict) == TODO)
        put_found(exercise, verdict);
    if (outcome_of(verdict) == MISSING && !has(verdict, "found") &&
        strcmp(about->code, "code") == 0 && !about->tier) // what was handed in may lack a file
        said = text_format("The file is gone: make reset EX=%s restores it, as the skeleton.",
                           exercise->name);
    if (said)
        put_paragraph(said);
    free(said);
}

static void put_details(const struct exercise *exercise, const json_t *verdict)
{
    const json_t *group = first_failed_group(verdict);
    put_prints(verdict);
    put_what_is_left(exercise, verdict);
    if (status_is(verdict, "broken"))
        put_paragraph("The reference solution fails its own questions. This is a fault of "
                      "Downhill, not yours: please report it.");
    if (outcome_of(verdict) != WRONG)
        return;
    put_event(verdict);
    if (group && !has(verdict, "event")) {
        fprintf(out, "%s", style.bold);
        put_paragraph(text_of(group, "sentence"));
        fprintf(out, "%s", style.end);
        put_failure(json_object_get(group, "failure"));
    }
    put_found(exercise, verdict);
    put_diagnosis(verdict);
    put_reading(exercise);
    put_repeat(exercise, question_shown(verdict, group));
    put_blank_line();
}

// ---- The whole ---------------------------------------------------------------------------------

static void count(struct totals *totals, const struct exercise *exercise, const json_t *verdict)
{
    size_t *const places[] = {&totals->right, &totals->wrong, &totals->todo, &totals->missing,
                              &totals->ungraded};
    ++*places[outcome_of(verdict)];
    totals->earned += json_number_value(json_object_get(verdict, "earned"));
    totals->points += strtod(exercise->points, NULL);
}

static void put_chapter(size_t index, json_t *const *verdicts)
{
    const struct chapter *chapter = &list->chapters[index];
    struct totals totals = {0};
    for (size_t i = 0; i < list->exercise_count; i++)
        if (list->exercises[i].selected && list->exercises[i].chapter == index)
            count(&totals, &list->exercises[i], verdicts[i]);
    put_blank_line();
    fprintf(out, "%s%s %-42s %7.3g/%.4g%s\n", style.bold, chapter->number, chapter->title,
            totals.earned, totals.points, style.end);
}

static void put_totals(const struct totals *totals)
{
    put_blank_line();
    fprintf(out, "%s%.4g of %.4g points%s: %zu right, %zu wrong, %zu to do", style.bold,
            totals->earned, totals->points, style.end, totals->right, totals->wrong, totals->todo);
    if (totals->missing)
        fprintf(out, ", %zu missing", totals->missing);
    if (totals->ungraded)
        fprintf(out, ", %zu not graded", totals->ungraded);
    fputs(".\n", out);
}

// Whether an earlier exercise was not graded for the very same reason.
static bool said_before(json_t *const *verdicts, size_t index)
{
    for (size_t i = 0; i < index; i++)
        if (list->exercises[i].selected &&
            strcmp(text_of(verdicts[i], "fault"), text_of(verdicts[index], "fault")) == 0)
            return true;
    return false;
}

// Why exercises were not graded, each reason once.
static void put_faults(json_t *const *verdicts)
{
    for (size_t i = 0; i < list->exercise_count; i++) {
        if (!list->exercises[i].selected || !has(verdicts[i], "fault") || said_before(verdicts, i))
            continue;
        char *text = text_format("Not graded: %s", text_of(verdicts[i], "fault"));
        put_wrapped(text, 0);
        free(text);
    }
}

static void put_next(json_t *const *verdicts)
{
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        const struct chapter *chapter = &list->chapters[exercise->chapter];
        enum outcome outcome = outcome_of(verdicts[i]);
        if (!exercise->selected || outcome == RIGHT || outcome == UNGRADED)
            continue;
        fprintf(out, "Next: %s/%s/%s.c\n", about->code, chapter->folder, exercise->name);
        return;
    }
}

struct totals report_totals(const struct list *exercises, json_t *const *verdicts)
{
    struct totals totals = {0};
    for (size_t i = 0; i < exercises->exercise_count; i++)
        if (exercises->exercises[i].selected)
            count(&totals, &exercises->exercises[i], verdicts[i]);
    return totals;
}

static void put_report(json_t *const *verdicts)
{
    size_t shown = (size_t)-1;
    struct totals totals = report_totals(list, verdicts);
    fprintf(out, "Grading %s (seed %s%s%s)\n", about->code, about->seed, about->tier ? ", in " : "",
            about->tier ? about->tier : "");
    after_blank_line = false;
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        if (!exercise->selected)
            continue;
        if (exercise->chapter != shown)
            put_chapter(shown = exercise->chapter, verdicts);
        put_headline(exercise, verdicts[i]);
        put_details(exercise, verdicts[i]);
    }
    put_totals(&totals);
    put_faults(verdicts);
    put_next(verdicts);
}

static void begin(const struct report *report, char **text, size_t *size)
{
    about = report;
    list = report->list;
    out = open_memstream(text, size);
    if (!out)
        abort();
    choose_style(report->colour);
}

char *report_all(const struct report *report, json_t *const *verdicts)
{
    char *text;
    size_t size;
    begin(report, &text, &size);
    put_report(verdicts);
    fclose(out);
    return text;
}

char *report_faults(const struct report *report, json_t *const *verdicts)
{
    char *text;
    size_t size;
    begin(report, &text, &size);
    put_faults(verdicts);
    fclose(out);
    return text;
}

char *report_details(const struct report *report, const struct exercise *exercise,
                     const json_t *verdict)
{
    char *text;
    size_t size;
    begin(report, &text, &size);
    after_blank_line = true; // none at the end
    if (has(verdict, "fault"))
        put_paragraph(text_of(verdict, "fault"));
    put_details(exercise, verdict);
    fclose(out);
    return text;
}

// ---- Where it ran -----------------------------------------------------------------------------------

const char *report_tier(const struct list *exercises, json_t *const *verdicts)
{
    static const char *const tiers[] = {"confinement", "bubblewrap"}; // sandbox.h
    for (size_t tier = 0; tier < 2; tier++)
        for (size_t i = 0; i < exercises->exercise_count; i++) {
            const char *name = json_string_value(json_object_get(verdicts[i], "tier"));
            if (name && strcmp(name, tiers[tier]) == 0)
                return tiers[tier];
        }
    return NULL;
}

const char *report_place(const char *tier)
{
    return !tier ? ""
           : strcmp(tier, "bubblewrap") == 0
               ? "The answers ran in bubblewrap, confined by Landlock and seccomp."
               : "The answers ran confined by Landlock and seccomp, without bubblewrap.";
}
