// grade.c: grades a folder of answers and prints the report.
//
// What a person types as a variable of make arrives in the environment, so that no shell ever reads
// it: CODE, EX, CHAPTER, QUESTION, SEED, STRICT, SANDBOX, FORMAT, OUT; and from the Makefile CC and
// MADE, the folder of what was made for that compiler. A verdict whose key (key.h) is unchanged is
// shown again, not made again.
//
// Exit status 0: nothing is wrong; 1: something is (with STRICT, also when something is to do); 2: what was
// typed makes no sense; 3: something could not be graded, or the report could not be written.
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "environment.h"
#include "formats.h"
#include "jobs.h"
#include "key.h"
#include "read_list.h"
#include "sandbox.h"
#include "settings.h"
#include "terminal.h"
#include "text.h"

// Held until this program ends, so that nobody remakes the grader while it is in use
// (tests/grader/desk/make_grader.sh).
static void hold_grader(const char *made)
{
    char *path = text_format("%s/lock", made);
    int lock = open(path, O_RDONLY | O_CLOEXEC);
    if (lock >= 0)
        flock(lock, LOCK_SH);
    free(path);
}

static json_t **grade(const struct settings *settings, const struct list *list)
{
    struct job *jobs = calloc(list->exercise_count, sizeof *jobs);
    json_t **verdicts = calloc(list->exercise_count, sizeof *verdicts);
    size_t count = 0;
    begin_keys(settings);
    for (size_t i = 0; i < list->exercise_count; i++)
        if (list->exercises[i].selected)
            jobs[count++] = new_job(settings, list, &list->exercises[i]);
    if (settings->question && count != 1)
        refuse("QUESTION=%s needs the one exercise that it belongs to: EX=...", settings->question);
    run_jobs(settings, jobs, count);
    for (size_t i = 0, job = 0; i < list->exercise_count; i++)
        if (list->exercises[i].selected)
            verdicts[i] = result_of(settings, &jobs[job++]);
    free(jobs);
    return verdicts;
}

// Says what the machine lacks where strangers' answers did not run in the best of places.
static void say_what_lacks(const struct settings *settings, const char *tier)
{
    if (!settings->stranger || !tier || strcmp(tier, tier_name(IN_CONFINEMENT)) != 0)
        return;
    struct sandbox sandbox = find_sandbox(settings->made);
    if (sandbox.lacks)
        fprintf(stderr, "%s\n", sandbox.lacks);
    free(sandbox.lacks);
}

// ---- What is printed ---------------------------------------------------------------------------

// Writes into what bears that name, be it a file, a link or a device; to standard output for NULL.
static void deliver(const char *path, const char *text)
{
    FILE *out = path ? fopen(path, "we") : stdout;
    bool written = out && fputs(text, out) >= 0 && fflush(out) == 0 && (!path || fclose(out) == 0);
    if (!written)
        fail(path ? text_format("OUT=%s", path) : "standard output");
}

static char *in_format(const char *name, const struct report *report, json_t *const *verdicts)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    format_named(name)(out, report, verdicts);
    fclose(out);
    return text;
}

static void put_report(const struct settings *settings, const struct report *report,
                       json_t *const *verdicts)
{
    if (!*settings->format) {
        deliver(settings->out, report_for(settings->out, report, verdicts));
        return;
    }
    deliver(settings->out, in_format(settings->format, report, verdicts));
    fputs(report_faults(report, verdicts), stderr); // who reads the format may not be a person
}

static int exit_status(const struct totals *totals)
{
    bool strict = *setting("STRICT", "") != 0;
    if (totals->ungraded > 0)
        return FAULT;
    return totals->wrong > 0 || (strict && totals->todo + totals->missing > 0);
}

int main(void)
{
    setlocale(LC_CTYPE, "");
    hold_grader(setting("MADE", "build/gcc"));
    struct settings settings = read_settings();
    struct list list = list_read();
    list_select(&list, getenv("EX"), getenv("CHAPTER"));
    json_t **verdicts = grade(&settings, &list);
    struct report report = {.list = &list,
                            .code = text_printable(settings.code),
                            .seed = settings.seed,
                            .tier = report_tier(&list, verdicts),
                            .book = access("build/book/index.html", R_OK) == 0,
                            .width = 80};
    say_what_lacks(&settings, report.tier);
    put_report(&settings, &report, verdicts);
    struct totals totals = report_totals(&list, verdicts);
    return exit_status(&totals);
}
