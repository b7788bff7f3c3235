// report.c: see report.h. 80 columns; colour only where a person looks at it.
#include "report.h"

#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WIDTH = 80, INDENT = 4, LABEL = 10 };

// ---- Style
// ---------------------------------------------------------------------------------------------

struct style {
    const char *right, *wrong, *todo, *bold, *dim, *end;    // colours
    const char *right_mark, *wrong_mark, *todo_mark, *star; // symbols
};

static struct style style;

static void choose_style(void)
{
    const char *no_color = getenv("NO_COLOR");
    bool colour = isatty(STDOUT_FILENO) && !(no_color && *no_color);
    bool utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    static const struct style plain = {
        .right = "", .wrong = "", .todo = "", .bold = "", .dim = "", .end = ""};
    static const struct style coloured = {.right = "\033[32m",
                                          .wrong = "\033[31m",
                                          .todo = "\033[33m",
                                          .bold = "\033[1m",
                                          .dim = "\033[2m",
                                          .end = "\033[0m"};
    style = colour ? coloured : plain;
    style.right_mark = utf8 ? "✓" : "+";
    style.wrong_mark = utf8 ? "✗" : "x";
    style.todo_mark = utf8 ? "·" : ".";
    style.star = utf8 ? "★" : "*";
}

// ---- Small things
// ------------------------------------------------------------------------------------------

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
            bool fits = column + 1 + width <= WIDTH;
            printf(fits ? " " : "\n%*s", fits ? 0 : indent, "");
            column = fits ? column + 1 : (size_t)indent;
        }
        printf("%.*s", (int)bytes, at);
        column += width;
        at += bytes;
        at += strspn(at, " \n");
    }
    putchar('\n');
}

static void put_paragraph(const char *text)
{
    printf("%*s", INDENT, "");
    put_wrapped(text, INDENT);
}

static void put_row(const char *label, const char *text)
{
    printf("%*s%-*s", INDENT, "", LABEL, label);
    put_wrapped(text, INDENT + LABEL);
}

// Lines shown as they are, each behind a bar.
static void put_block(const char *title, const char *text)
{
    printf("%*s%s%s%s\n", INDENT, "", style.dim, title, style.end);
    while (*text) {
        size_t bytes = strcspn(text, "\n");
        printf("%*s%s|%s %.*s\n", INDENT, "", style.dim, style.end, (int)bytes, text);
        text += bytes + (text[bytes] == '\n');
    }
}

// ---- A failure
// -----------------------------------------------------------------------------------------------

static void put_call(const json_t *call)
{
    size_t i;
    json_t *input;
    put_row("call", text_of(call, "call"));
    json_array_foreach(json_object_get(call, "inputs"), i, input)
    {
        char row[4096];
        snprintf(row, sizeof row, "%s = %s", text_of(input, "name"), text_of(input, "value"));
        put_row(i ? "" : "with", row);
    }
}

static void put_elements(const json_t *failure)
{
    size_t i;
    json_t *element;
    char row[512];
    snprintf(row, sizeof row, "%s elements of %s", text_of(failure, "differ"),
             text_of(failure, "what"));
    put_row("differ", row);
    json_array_foreach(json_object_get(failure, "elements"), i, element)
    {
        snprintf(row, sizeof row, "%-7s got %s, expected %s", text_of(element, "index"),
                 text_of(element, "got"), text_of(element, "expected"));
        put_row("", row);
    }
}

static void put_comparison(const json_t *failure)
{
    char row[512];
    if (!has(failure, "error"))
        return;
    snprintf(row, sizeof row, "%s (relative %s), allowed is %s", text_of(failure, "error"),
             text_of(failure, "relative"), text_of(failure, "allowed"));
    put_row("error", row);
}

static void put_oracle(const json_t *failure)
{
    char row[512];
    snprintf(row, sizeof row, "%s%s%s", text_of(failure, "oracle"),
             has(failure, "oracle_error") ? ", whose own error estimate is " : "",
             text_of(failure, "oracle_error"));
    put_row("says", row);
}

static void put_law(const json_t *failure)
{
    char row[512];
    put_row("demanded", text_of(failure, "law"));
    snprintf(row, sizeof row, "%s = %s", text_of(failure, "what"), text_of(failure, "got"));
    put_row("got", row);
    if (has(failure, "p_value"))
        snprintf(row, sizeof row, "a right answer does this with a probability of %s",
                 text_of(failure, "p_value"));
    else
        snprintf(row, sizeof row, "%s, allowed is %s", text_of(failure, "residual"),
                 text_of(failure, "allowed"));
    put_row(has(failure, "p_value") ? "chance" : "off by", row);
}

static void put_failure(const json_t *failure)
{
    put_call(failure);
    if (has(failure, "law")) {
        put_law(failure);
    } else {
        if (has(failure, "elements")) {
            put_elements(failure);
        } else {
            const char *what = text_of(failure, "what");
            if (strcmp(what, text_of(failure, "call")) != 0)
                put_row("look at", what);
            put_row("got", text_of(failure, "got"));
            put_row("expected", text_of(failure, "expected"));
        }
        put_oracle(failure);
        put_comparison(failure);
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
    char row[1024];
    long long line = json_integer_value(json_object_get(event, "line"));
    if (!event)
        return;
    put_row("stopped", text_of(event, "sentence"));
    if (line > 0) {
        snprintf(row, sizeof row, "%s:%lld", text_of(verdict, "label"), line);
        put_row("at", row);
    }
    if (has(event, "during"))
        put_call(json_object_get(event, "during"));
}

static void put_diagnosis(const json_t *verdict)
{
    const json_t *mistake = json_object_get(verdict, "mistake");
    if (mistake) {
        printf("%*s%sThis is a known mistake: %s.%s\n", INDENT, "", style.bold,
               text_of(mistake, "name"), style.end);
        put_paragraph(text_of(mistake, "sentence"));
    }
    if (has(verdict, "uninitialised"))
        put_paragraph("The answer changes with what happens to lie in memory: a local variable is "
                      "read before anything was stored in it.");
}

// Where to read on, and the command that asks this one question again.
static void put_way_on(const struct list *list, const struct exercise *exercise,
                       const json_t *group, const char *code, const char *seed)
{
    const struct chapter *chapter = &list->chapters[exercise->chapter];
    char row[1024];
    snprintf(row, sizeof row, "chapter %s, %s: build/book/%s-%s.html#%s", chapter->number,
             exercise->title, chapter->number, chapter->folder, exercise->name);
    put_row("read", row);
    bool at_desk = strcmp(code, "code") == 0;
    snprintf(row, sizeof row, "make check EX=%s%s%s%s%s%s%s%s", exercise->name,
             group ? " QUESTION=" : "", group ? text_of(group, "name") : "",
             at_desk ? "" : " CODE='", at_desk ? "" : code, at_desk ? "" : "'",
             strcmp(seed, "1") == 0 ? "" : " SEED=", strcmp(seed, "1") == 0 ? "" : seed);
    put_row("repeat", row);
}

// ---- An exercise
// ------------------------------------------------------------------------------------------------

enum outcome { RIGHT, WRONG, TODO, MISSING, UNGRADED };

static enum outcome outcome_of(const json_t *verdict)
{
    return status_is(verdict, "right")                                        ? RIGHT
           : status_is(verdict, "todo")                                       ? TODO
           : status_is(verdict, "missing")                                    ? MISSING
           : status_is(verdict, "no_sandbox") || status_is(verdict, "broken") ? UNGRADED
                                                                              : WRONG;
}

static void put_headline(const struct exercise *exercise, const json_t *verdict)
{
    static const char *const words[] = {"right", "wrong", "to do", "missing", "not graded"};
    enum outcome outcome = outcome_of(verdict);
    const char *marks[] = {style.right_mark, style.wrong_mark, style.todo_mark, style.todo_mark,
                           style.wrong_mark};
    const char *colours[] = {style.right, style.wrong, style.todo, style.todo, style.wrong};
    char score[64];
    snprintf(score, sizeof score, "%.3g/%s", json_number_value(json_object_get(verdict, "earned")),
             exercise->points);
    printf("  %s%s %-22s%s %-10s %6s  %s%s%s%s\n", colours[outcome], marks[outcome], exercise->name,
           style.end, words[outcome],
           outcome == TODO || outcome == MISSING ? exercise->points : score, style.dim,
           exercise->title, exercise->challenge ? " " : "", style.end);
}

static void put_details(const struct list *list, const struct exercise *exercise,
                        const json_t *verdict, const char *code, const char *seed)
{
    enum outcome outcome = outcome_of(verdict);
    const json_t *group = first_failed_group(verdict);
    if (status_is(verdict, "broken"))
        put_paragraph("The reference solution fails its own questions: a fault of Downhill, not "
                      "yours. Please report it.");
    if (*text_of(verdict, "warnings"))
        put_block(status_is(verdict, "compile_error") ? "the compiler stopped:"
                                                      : "the compiler warns:",
                  text_of(verdict, "warnings"));
    if (*text_of(verdict, "output"))
        put_block("your code printed:", text_of(verdict, "output"));
    if (outcome != WRONG)
        return;
    put_event(verdict);
    if (group && !has(verdict, "event")) {
        printf("%*s%s", INDENT, "", style.bold);
        put_wrapped(text_of(group, "sentence"), INDENT);
        printf("%s", style.end);
        put_failure(json_object_get(group, "failure"));
    }
    put_diagnosis(verdict);
    put_way_on(list, exercise, group, code, seed);
    putchar('\n');
}

// ---- The whole
// ------------------------------------------------------------------------------------------------------

static void count(struct totals *totals, const struct exercise *exercise, const json_t *verdict)
{
    size_t *const places[] = {&totals->right, &totals->wrong, &totals->todo, &totals->missing,
                              &totals->ungraded};
    ++*places[outcome_of(verdict)];
    totals->earned += json_number_value(json_object_get(verdict, "earned"));
    totals->points += strtod(exercise->points, NULL);
}

static void put_totals(const struct totals *totals)
{
    printf("\n%s%.4g of %.4g points%s: %zu right, %zu wrong, %zu to do", style.bold, totals->earned,
           totals->points, style.end, totals->right, totals->wrong, totals->todo);
    if (totals->missing)
        printf(", %zu missing", totals->missing);
    if (totals->ungraded)
        printf(", %zu not graded", totals->ungraded);
    puts(".");
}

static void put_next(const struct list *list, json_t *const *verdicts, const char *code)
{
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        const struct chapter *chapter = &list->chapters[exercise->chapter];
        if (!exercise->selected || outcome_of(verdicts[i]) == RIGHT)
            continue;
        printf("Next: %s/%s/%s.c (chapter %s, %s).\n", code, chapter->folder, exercise->name,
               chapter->number, exercise->title);
        return;
    }
}

struct totals report(const struct list *list, json_t *const *verdicts, const char *code,
                     const char *seed)
{
    struct totals totals = {0};
    size_t shown = (size_t)-1;
    choose_style();
    printf("Grading %s (seed %s)\n", code, seed);
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        if (!exercise->selected)
            continue;
        if (exercise->chapter != shown) {
            const struct chapter *chapter = &list->chapters[shown = exercise->chapter];
            printf("\n%s%s %s%s\n", style.bold, chapter->number, chapter->title, style.end);
        }
        put_headline(exercise, verdicts[i]);
        put_details(list, exercise, verdicts[i], code, seed);
        count(&totals, exercise, verdicts[i]);
    }
    put_totals(&totals);
    put_next(list, verdicts, code);
    return totals;
}
