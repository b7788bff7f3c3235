// formats.c: see formats.h. Sources: the JUnit schema that the Jenkins plugin "xunit" publishes,
// and Gradescope's "Autograder specifications: output format".
#include "formats.h"

#include <stdlib.h>
#include <string.h>

#include "report.h"
#include "text.h"

// ---- JSON --------------------------------------------------------------------------------------

static void dump(FILE *out, json_t *value)
{
    json_dumpf(value, out, JSON_INDENT(1));
    fputc('\n', out);
    json_decref(value);
}

static void put_json(FILE *out, const struct report *report, json_t *const *verdicts)
{
    const struct list *list = report->list;
    struct totals totals = report_totals(list, verdicts);
    json_t *exercises = json_array();
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        if (!exercise->selected)
            continue;
        const struct chapter *chapter = &list->chapters[exercise->chapter];
        json_t *one = json_pack("{s:s, s:s, s:s, s:s, s:f}", "exercise", exercise->name, "chapter",
                                chapter->folder, "chapter_number", chapter->number, "title",
                                exercise->title, "points", strtod(exercise->points, NULL));
        json_object_update(one, verdicts[i]);
        json_array_append_new(exercises, one);
    }
    dump(out, json_pack("{s:f, s:f, s:I, s:I, s:I, s:I, s:I, s:o}", "earned", totals.earned,
                        "points", totals.points, "right", (json_int_t)totals.right, "wrong",
                        (json_int_t)totals.wrong, "todo", (json_int_t)totals.todo, "missing",
                        (json_int_t)totals.missing, "ungraded", (json_int_t)totals.ungraded,
                        "exercises", exercises));
}

// ---- Gradescope --------------------------------------------------------------------------------

static void put_gradescope(FILE *out, const struct report *report, json_t *const *verdicts)
{
    const struct list *list = report->list;
    json_t *tests = json_array();
    for (size_t i = 0; i < list->exercise_count; i++) {
        const struct exercise *exercise = &list->exercises[i];
        if (!exercise->selected)
            continue;
        const struct chapter *chapter = &list->chapters[exercise->chapter];
        char *details = report_details(report, exercise, verdicts[i]);
        json_array_append_new(tests,
                              json_pack("{s:s+++, s:f, s:f, s:s, s:s++}", "name", chapter->title,
                                        ": ", exercise->name, "", "score",
                                        json_number_value(json_object_get(verdicts[i], "earned")),
                                        "max_score", strtod(exercise->points, NULL), "status",
                                        outcome_of(verdicts[i]) == RIGHT ? "passed" : "failed",
                                        "output", outcome_word(verdicts[i]), "\n", details));
        free(details);
    }
    struct totals totals = report_totals(list, verdicts);
    dump(out, json_pack("{s:f, s:s, s:s, s:o}", "score", totals.earned, "output_format", "text",
                        "output", report_place(report->tier), "tests", tests));
}

// ---- JUnit -------------------------------------------------------------------------------------

// The verdicts hold no control characters but tabs and line breaks (text.c), which XML allows.
static void put_element(FILE *out, const char *element, const char *message, const char *text)
{
    fprintf(out, "   <%s message=\"", element);
    text_put_markup(out, message);
    fputs("\">", out);
    text_put_markup(out, text);
    fprintf(out, "</%s>\n", element);
}

static void put_case(FILE *out, const struct report *report, const struct exercise *exercise,
                     const json_t *verdict)
{
    enum outcome outcome = outcome_of(verdict);
    fprintf(out, "  <testcase classname=\"%s\" name=\"%s\" time=\"0\">\n",
            report->list->chapters[exercise->chapter].folder, exercise->name);
    char *details = report_details(report, exercise, verdict);
    if (outcome == WRONG || outcome == UNGRADED)
        put_element(out, outcome == WRONG ? "failure" : "error", outcome_word(verdict), details);
    else if (outcome != RIGHT)
        fputs("   <skipped/>\n", out);
    free(details);
    fputs("  </testcase>\n", out);
}

static void put_suite(FILE *out, const struct report *report, size_t index, json_t *const *verdicts)
{
    const struct list *list = report->list;
    size_t counts[UNGRADED + 1] = {0}, tests = 0;
    for (size_t i = 0; i < list->exercise_count; i++)
        if (list->exercises[i].selected && list->exercises[i].chapter == index) {
            counts[outcome_of(verdicts[i])]++;
            tests++;
        }
    if (tests == 0)
        return;
    const struct chapter *chapter = &list->chapters[index];
    fputs(" <testsuite name=\"", out);
    text_put_markup(out, chapter->title);
    fprintf(out, "\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\" time=\"0\">\n",
            tests, counts[WRONG], counts[UNGRADED], counts[TODO] + counts[MISSING]);
    for (size_t i = 0; i < list->exercise_count; i++)
        if (list->exercises[i].selected && list->exercises[i].chapter == index)
            put_case(out, report, &list->exercises[i], verdicts[i]);
    fputs(" </testsuite>\n", out);
}

static void put_junit(FILE *out, const struct report *report, json_t *const *verdicts)
{
    const struct list *list = report->list;
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Downhill\">\n", out);
    for (size_t i = 0; i < list->chapter_count; i++)
        put_suite(out, report, i, verdicts);
    fputs("</testsuites>\n", out);
}

// ---- By name -----------------------------------------------------------------------------------

format_function *format_named(const char *name)
{
    return strcmp(name, "json") == 0         ? put_json
           : strcmp(name, "junit") == 0      ? put_junit
           : strcmp(name, "gradescope") == 0 ? put_gradescope
                                             : NULL;
}
