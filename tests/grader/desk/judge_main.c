// judge_main.c: grades the answer on its standard input and writes its verdict (verdict.h), once and
// whole.
//
// One such program is made for each exercise, from its questions, its reference and GSL. grade.c
// starts it; options.h says with what.
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "answer.h"
#include "control.h"
#include "environment.h"
#include "flags.h"
#include "includes.h"
#include "judge.h"
#include "lines.h"
#include "mistakes.h"
#include "options.h"
#include "questions.h"
#include "slips.h"
#include "snapshot.h"
#include "text.h"
#include "verdict.h"

// ---- Further trials, to explain a wrong answer (explain.h) -------------------------------------

static bool known_mistake(void *options, size_t index, struct known_mistake *mistake)
{
    return try_mistake(options, index, mistake);
}

// Compiles the answer and asks it all questions.
static struct bytes ask_all(const struct options *options, char *const *flags)
{
    struct options all = *options;
    all.question = NULL;
    write_inputs(&all);
    struct run run = ask_fairly(&all, flags);
    struct bytes frames = run.frames;
    run.frames.start = NULL; // the caller's from here on
    run_free(&run);
    return frames;
}

static struct bytes whole(void *context)
{
    struct options *options = context;
    return ask_all(options, read_flags(options->made, "answer-flags"));
}

// Compiles the answer once more with zeros instead of a pattern in variables that were never set.
static struct bytes zeroed(void *context)
{
    const struct options *options = context;
    char **flags = read_flags(options->made, "zero-flags");
    return *flags ? ask_all(options, flags) : (struct bytes){0};
}

static struct bytes slips(void *context, struct bytes answers)
{
    return find_slips(context, answers);
}

// ---- The trial ---------------------------------------------------------------------------------

// A compiler that is killed leaves its temporary files.
static void remove_temporary(const char *work)
{
    char *pattern = text_format("%s/cc*", work);
    glob_t found;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++)
            remove(found.gl_pathv[i]);
    globfree(&found);
    free(pattern);
}

// Why the answer is not judged though it was tried, or an event without a kind.
static struct event refusal(const struct options *options, const struct run *run,
                            const struct said *said)
{
    const char *const alone =
        "an answer stands on its own, with the headers of the book and the standard library";
    if (!said->compiled && (run->end != RUN_EXITED || run->code != 90))
        return event_new("compile", "the compiler did not come to an end within its limits");
    if (!said->compiled && refused_include(said->compiler.start))
        return event_new("include", "it includes a file that the compiler may not read: %s", alone);
    char *foreign = said->compiled && options->tier == AT_THE_DESK
                        ? foreign_include(options->work, options->made)
                        : NULL;
    struct event refusal = {0};
    if (foreign)
        refusal = event_new("include", "it includes %s: %s", foreign, alone);
    free(foreign);
    return refusal;
}

// Puts the answer where the compiler will find it; an event without a kind when that is done.
static struct event copy_answer(const struct options *options, char **source)
{
    if (options->refused)
        return event_new("file", "%s", options->refused);
    char *path = text_format("%s/answer.c", options->work);
    struct snapshot snapshot = read_snapshot(STDIN_FILENO);
    if (!snapshot.why)
        write_snapshot(&snapshot, options->label, path);
    *source = snapshot.bytes.start;
    free(path);
    return snapshot.why ? event_new("file", "%s", snapshot.why) : (struct event){0};
}

static json_t *judge_answer(struct options *options)
{
    struct host host = {.mistake = known_mistake,
                        .whole = whole,
                        .zeroed = zeroed,
                        .slips = slips,
                        .context = options};
    struct trial trial = {.label = options->label,
                          .seed = options->seed,
                          .question = options->question,
                          .points = strtod(options->points, NULL)};
    struct run run = {0};
    char *source = NULL;
    struct event refused = copy_answer(options, &source);
    if (!refused.kind) {
        write_inputs(options);
        char **flags = read_flags(options->made, "answer-flags");
        run = ask_fairly(options, flags);
        add_lines(options, flags, &run);
        struct said said = said_in(&run);
        if (!said.compiled)
            remove_temporary(options->work);
        refused = refusal(options, &run, &said);
        trial.compiled = said.compiled;
        trial.compiler = said.compiler;
        trial.output = said.first;
        trial.said = said.all;
        trial.frames = run.frames;
        trial.ending = ending_of(options, &run);
    }
    trial.refused = refused.kind ? &refused : NULL;
    trial.source = source ? source : "";
    json_t *verdict = verdict_on(&trial, &host);
    run_free(&run);
    free(source);
    return verdict;
}

// ---- The program -------------------------------------------------------------------------------

static void write_verdict(const char *path, const json_t *verdict)
{
    char *temporary = text_format("%s.new", path);
    if (json_dump_file(verdict, temporary, JSON_INDENT(1)) < 0 || rename(temporary, path) < 0)
        fail(path);
    free(temporary);
}

static void check_question(const char *question)
{
    if (!question || is_question(question))
        return;
    fprintf(stderr, "QUESTION=%s: %s has no such question. It has:", question, exercise_name);
    for (int i = 0; groups[i]; i++)
        fprintf(stderr, " %s", groups[i]->name);
    fputs("\n", stderr);
    exit(2);
}

int main(int argc, char **argv)
{
    struct options options = parse_options(argc, argv);
    check_question(options.question);
    json_t *verdict = judge_answer(&options);
    json_object_set_new(verdict, "chapter", json_string(options.chapter));
    json_object_set_new(verdict, "key", json_string(options.key));
    json_object_set_new(verdict, "work", json_string(options.work));
    json_object_set_new(verdict, "tier", json_string(tier_name(options.tier)));
    write_verdict(options.verdict, verdict);
    json_decref(verdict);
    return 0;
}
