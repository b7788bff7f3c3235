// page.c: see page.h.
#include "page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "report.h"
#include "text.h"

// ---- Marks ---------------------------------------------------------------------------------------

double points_of(const struct course *course, const struct exercise *exercise, size_t index,
                 const json_t *verdict)
{
    double all = strtod(exercise->points, NULL);
    return course->points[index] * json_number_value(json_object_get(verdict, "earned")) / all;
}

struct marks marks_of(const struct course *course, const struct list *exercises,
                      const struct submission *submission, const struct marked *marked)
{
    struct marks marks = {.kept = share_kept(course, submission->newest)};
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        const struct exercise *exercise = &exercises->exercises[i];
        if (!exercise->selected)
            continue;
        marks.earned += points_of(course, exercise, i, marked->verdicts[i]);
        if (!exercise->challenge || !course->challenges_optional)
            marks.possible += course->points[i];
    }
    marks.earned *= marks.kept;
    return marks;
}

// ---- The page --------------------------------------------------------------------------------------

static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
// The style of the page, which stands in it, so that a page is one file that can be sent.
static void put_style(FILE *out)
{
    static char style[1 << 14];
    FILE *file = fopen("tests/verbs/class/page.css", "re");
    if (!file)
        fail("tests/verbs/class/page.css");
    fprintf(out, "</title>\n<style>\n%.*s</style>\n</head>\n<body>\n<h1 dir=\"auto\">",
            (int)fread(style, 1, sizeof style, file), style);
    fclose(file);
}

static void put_exercise(FILE *out, const struct course *course, const struct report *report,
                         size_t i, const json_t *verdict)
{
    const struct exercise *exercise = &report->list->exercises[i];
    enum outcome outcome = outcome_of(verdict);
    char *details = outcome == WRONG ? report_details(report, exercise, verdict) : NULL;
    fprintf(
        out,
        "<tr class=\"answer\"><td><code>%s</code>%s</td><td class=\"outcome %s\">%s</td><td class=\"points\">%.3g of %.3g</td></tr>\n",
        exercise->name, exercise->challenge ? " ★" : "",
        outcome == RIGHT   ? "right"
        : outcome == WRONG ? "wrong"
                           : "soft",
        outcome_word(verdict), points_of(course, exercise, i, verdict), course->points[i]);
    if (details) {
        fputs(
            "<tr class=\"said\"><td colspan=\"3\"><details open><summary>What the grader says</summary><pre>",
            out);
        text_put_markup(out, details);
        fputs("</pre></details></td></tr>\n", out);
    }
    free(details);
}

static void put_exercises(FILE *out, const struct course *course, const struct report *report,
                          json_t *const *verdicts)
{
    const struct list *list = report->list;
    for (size_t i = 0, shown = SIZE_MAX; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        if (!exercise->selected)
            continue;
        if (exercise->chapter != shown) {
            const struct chapter *chapter = &list->chapters[exercise->chapter];
            fprintf(out, "%s<h2>%s %s</h2>\n<table>\n", shown == SIZE_MAX ? "" : "</table>\n",
                    chapter->number, chapter->title);
            shown = exercise->chapter;
        }
        put_exercise(out, course, report, i, verdicts[i]);
    }
    fputs("</table>\n", out);
}

static void put_verdicts(FILE *out, const struct course *course, const struct report *report,
                         const struct marked *marked)
{
    put_exercises(out, course, report, marked->verdicts);
    fprintf(
        out,
        "<p class=\"soft\">Graded with seed %s: <code>make check SEED=%s</code> asks the same. %s</p>\n",
        marked->seed, marked->seed, report_place(report->tier));
}

// How the points above all others come of those below, where that is no mere sum.
static void put_rules(FILE *out, const struct course *course, const struct list *exercises,
                      const struct marks *marks)
{
    bool extra = false;
    for (size_t i = 0; i < exercises->exercise_count; i++)
        extra = extra || (course->challenges_optional && exercises->exercises[i].selected &&
                          exercises->exercises[i].challenge);
    if (marks->kept < 1)
        fprintf(out, " (handed in late: %.0f %% of the points below are kept%s)", 100 * marks->kept,
                extra ? "; challenges are extra" : "");
    else if (extra)
        fputs(" (challenges are extra)", out);
}

static void put_page(FILE *out, const char *shown, const struct course *course,
                     const struct report *report, const struct submission *submission,
                     const struct marked *marked)
{
    fputs(head, out);
    text_put_markup(out, shown);
    fputs(": Downhill", out);
    put_style(out);
    text_put_markup(out, shown);
    fputs("</h1>\n", out);
    char **said = remarks_said(submission, true), *why = NULL;
    if (!marked->verdicts) {
        why = why_nothing(submission, true);
        fputs("<p class=\"wrong\">Not graded: ", out);
        text_put_markup(out, why);
        fputs(
            ".</p>\n<p>An answer is a file with the name of its exercise, for example <code>softmax.c</code>.</p>\n",
            out);
    } else {
        struct marks marks = marks_of(course, report->list, submission, marked);
        fprintf(out, "<p>%.4g of %.4g points", marks.earned, marks.possible);
        put_rules(out, course, report->list, &marks);
        struct totals totals = report_totals(report->list, marked->verdicts);
        fprintf(out, ": %zu right, %zu wrong, %zu to do.</p>\n", totals.right, totals.wrong,
                totals.todo + totals.missing);
    }
    for (size_t i = 0; said[i]; free(said[i++])) {
        if (why && strcmp(said[i], why) == 0)
            continue;
        fputs("<p class=\"wrong\">Not graded: ", out);
        text_put_markup(out, said[i]);
        fputs(".</p>\n", out);
    }
    free(said), free(why);
    if (marked->verdicts)
        put_verdicts(out, course, report, marked);
    fputs("</body>\n</html>\n", out);
}

// The report as at the desk, in the course's points.
static char *report_in_points(const struct course *course, const struct report *report,
                              json_t *const *verdicts)
{
    struct list list = *report->list;
    struct report weighted = *report;
    size_t count = list.exercise_count;
    json_t **copies = calloc(count + 1, sizeof *copies);
    list.exercises = memcpy(calloc(count + 1, sizeof *list.exercises), list.exercises,
                            count * sizeof *list.exercises);
    weighted.list = &list;
    for (size_t i = 0; i < count; i++) {
        if (!verdicts[i])
            continue;
        double earned = points_of(course, &report->list->exercises[i], i, verdicts[i]);
        copies[i] = json_copy(verdicts[i]);
        json_object_set_new(copies[i], "earned", json_real(earned));
        list.exercises[i].points = text_format("%.6g", course->points[i]);
    }
    char *text = report_all(&weighted, copies);
    for (size_t i = 0; i < count; i++)
        json_decref(copies[i]);
    free(copies);
    return text;
}

static void put_text(FILE *out, const char *shown, const struct course *course,
                     const struct report *report, const struct submission *submission,
                     const struct marked *marked)
{
    char **said = remarks_said(submission, true), *why = NULL;
    if (!marked->verdicts) {
        why = why_nothing(submission, true);
        fprintf(out, "%s: not graded: %s.\n", shown, why);
        fputs("An answer is a file with the name of its exercise, for example softmax.c.\n", out);
    } else {
        struct marks marks = marks_of(course, report->list, submission, marked);
        fprintf(out, "%s: %.4g of %.4g points", shown, marks.earned, marks.possible);
        put_rules(out, course, report->list, &marks);
        fputs("\n\n", out);
    }
    for (size_t i = 0; said[i]; free(said[i++]))
        if (!why || strcmp(said[i], why) != 0)
            fprintf(out, "Not graded: %s.\n", said[i]);
    free(said), free(why);
    if (marked->verdicts) {
        char *text = report_in_points(course, report, marked->verdicts);
        fputs(text, out);
        free(text);
    }
}

void write_pages(const char *folder, const char *shown, const struct course *course,
                 const struct list *exercises, const struct submission *submission,
                 const struct marked *marked)
{
    if (!marked->verdicts && submission->recognised > 0) // the machine's fault, or not yet
        return;
    struct report report = {.list = exercises, .code = "code", .seed = marked->seed, .width = 80};
    report.tier = marked->verdicts ? report_tier(exercises, marked->verdicts) : NULL;
    char *printable = text_printable(shown), *name = file_name_for(shown);
    static const char *const endings[] = {"html", "txt"};
    for (size_t kind = 0; kind < 2; kind++) {
        char *path = text_format("%s/%s.%s", folder, name, endings[kind]);
        char *temporary = text_format("%s.new", path);
        FILE *out = fopen(temporary, "we");
        if (!out)
            fail(temporary);
        (kind == 0 ? put_page : put_text)(out, printable, course, &report, submission, marked);
        if (fclose(out) != 0 || rename(temporary, path) < 0)
            fail(path);
        free(path), free(temporary);
    }
    free(printable), free(name);
}
