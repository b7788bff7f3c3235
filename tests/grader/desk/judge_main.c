// judge_main.c: grades the answer on its standard input and writes its verdict (verdict.h), once and
// whole.
//
// One such program is made for each exercise, from its questions, its reference and GSL. grade.c
// starts it; options.h says with what.
#include <errno.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "answer.h"
#include "environment.h"
#include "includes.h"
#include "judge.h"
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

// Writes the file of inputs, which the probes of the answer and of the known mistakes read.
static void write_inputs(const struct options *options)
{
    struct bytes inputs = inputs_for(strtoull(options->seed, NULL, 10), options->question);
    char *path = text_format("%s/inputs", options->work);
    FILE *file = fopen(path, "we");
    if (!file || fwrite(inputs.start, 1, inputs.size, file) != inputs.size || fclose(file) != 0)
        fail(path);
    free(path);
}

// Compiles the answer and asks it all questions.
static struct bytes ask_all(const struct options *options, char *const *flags)
{
    struct options all = *options;
    all.question = NULL;
    write_inputs(&all);
    struct run run = ask_answer(&all, flags);
    struct bytes frames = run.frames;
    run.frames.start = NULL; // the caller's from here on
    run_free(&run);
    return frames;
}

static struct bytes whole(void *context)
{
    const struct options *options = context;
    return ask_all(options, options->flags);
}

// Compiles the answer once more with uninitialised variables set to zero instead of to a pattern.
static struct bytes zeroed(void *context)
{
    const struct options *options = context;
    char *flags[64] = {0};
    size_t count = 0;
    for (; options->flags[count] && count < 62; count++)
        flags[count] = strcmp(options->flags[count], "-ftrivial-auto-var-init=pattern") == 0
                           ? "-ftrivial-auto-var-init=zero"
                           : options->flags[count];
    if (strstr(options->cc, "clang")) // before clang 16 zero had to be asked for twice
        flags[count] = "-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang";
    return ask_all(options, flags);
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

// Bubblewrap could not make its sandbox, or is not there: it ends with 1 then, and ask.sh with 90.
static bool bubblewrap_failed(const struct run *run, const struct said *said)
{
    const char *first = said->compiler.start;
    return run->end == RUN_EXITED && !said->compiled &&
           ((run->code == 1 && strncmp(first, "bwrap: ", 7) == 0) ||
            (run->code == 126 && strncmp(first, BUBBLEWRAP ": ", strlen(BUBBLEWRAP ": ")) == 0));
}

// Confine took away less than it should, and started nothing: it ends with 126, before any frame.
static bool confine_failed(const struct run *run, const struct said *said)
{
    const char *last = said->compiled ? said->all : said->compiler.start;
    return run->end == RUN_EXITED && run->code == 126 && run->frames.size == 0 &&
           strncmp(last, "confine: ", 9) == 0;
}

// Runs the answer in its place, or in the next better one that this machine has. Where there is none
// the program ends, without a verdict.
static struct run run_somewhere(struct options *options)
{
    struct run run = ask_answer(options, options->flags);
    struct said said = said_in(&run);
    if (options->tier == IN_BUBBLEWRAP && bubblewrap_failed(&run, &said)) {
        options->tier = IN_CONFINEMENT;
        run_free(&run);
        return run_somewhere(options);
    }
    if (!confine_failed(&run, &said))
        return run;
    if (options->tier == AT_THE_DESK)
        fprintf(stderr, "%s: %s", options->label, said.compiled ? said.all : said.compiler.start);
    exit(NO_PLACE);
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
static struct event copy_answer(const struct options *options)
{
    if (options->refused)
        return event_new("file", "%s", options->refused);
    char *path = text_format("%s/answer.c", options->work);
    struct snapshot snapshot = read_snapshot(STDIN_FILENO);
    if (!snapshot.why)
        write_snapshot(&snapshot, options->label, path);
    free(snapshot.bytes.start);
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
    struct event refused = copy_answer(options);
    if (!refused.kind) {
        write_inputs(options);
        run = run_somewhere(options);
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
    json_t *verdict = verdict_on(&trial, &host);
    run_free(&run);
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
