// answer.c: see answer.h.
#include "answer.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "judge.h"
#include "questions.h"
#include "sandbox.h"
#include "text.h"

void write_inputs(const struct options *options)
{
    char *path = text_format("%s/inputs", options->work);
    struct bytes inputs = inputs_for(strtoull(options->seed, NULL, 10), options->question);
    FILE *file = fopen(path, "we");
    if (!file || fwrite(inputs.start, 1, inputs.size, file) != inputs.size || fclose(file) != 0)
        fail(path);
    free(path);
}

static struct run compile_and_run(const struct options *options, char *const *flags,
                                  const char *file, const char *question)
{
    char *probe = text_format("%s/probe/%s", options->made, exercise_name);
    struct ask ask = {.made = options->made,
                      .work = options->work,
                      .probe = probe,
                      .exercise = exercise_name,
                      .file = file,
                      .question = question,
                      .cc = options->cc,
                      .flags = flags};
    struct command command = command_for(&ask, options->tier);
    struct run run = run_limited(&(struct program){.words = command.words,
                                                   .environment = clean_environment,
                                                   .seconds = RUN_SECONDS,
                                                   .room = command.room});
    command_free(&command);
    free(probe);
    return run;
}

struct run ask_answer(const struct options *options, char *const *flags)
{
    return compile_and_run(options, flags, "inputs", options->question);
}

struct run ask_for_lines(const struct options *options, char *const *flags, const char *addresses)
{
    return compile_and_run(options, flags, "lines", addresses);
}

// ---- What was printed --------------------------------------------------------------------------

static struct bytes part(const char *from, const char *to)
{
    return (struct bytes){(char *)from, (size_t)(to - from)};
}

struct said said_in(const struct run *run)
{
    const char *start = run->output.start, *end = start + run->output.size;
    const char *mark = memmem(start, run->output.size, COMPILED_MARK, strlen(COMPILED_MARK));
    const char *all = mark ? mark + strlen(COMPILED_MARK) : end;
    const char *second =
        memmem(all, (size_t)(end - all), SECOND_PASS_MARK, strlen(SECOND_PASS_MARK));
    const char *report = report_start(all);
    const char *refused = strstr(all, REFUSED_MARK);
    const char *stop = second && second < report ? second : report;
    stop = refused && refused < stop ? refused : stop;
    return (struct said){.compiler = part(start, mark ? mark : end),
                         .first = part(all, stop < end ? stop : end),
                         .all = all,
                         .compiled = mark != NULL};
}

// ---- How it ended ------------------------------------------------------------------------------

// What the answer asked the system for, from the list that filter.c has written: "NUMBER NAME DEED"; the
// probe has printed the number.
static char *deed_of(const struct options *options, const char *said)
{
    const char *mark = strstr(said, REFUSED_MARK);
    char *path = text_format("%s/inside/refused", options->made), *line = NULL, *deed = NULL;
    size_t size = 0;
    int name, rest;
    FILE *list = mark ? fopen(path, "re") : NULL;
    while (list && !deed && getline(&line, &size, list) > 0)
        if (atoi(line) == atoi(mark + strlen(REFUSED_MARK)) &&
            (sscanf(line, "%*d %n%*s%n ", &name, &rest), true)) {
            line[strcspn(line, "\n")] = 0;
            deed = text_format("%s (`%.*s`)", line + rest + 1, rest - name, line + name);
        }
    if (list)
        fclose(list);
    free(path);
    free(line);
    return deed ? deed
                : strdup("asks the system for a process, a thread, a connection or the like");
}

// The limit of CPU time sends SIGXCPU, and SIGKILL where that is ignored; but so can others, and then
// the answer did not compute for long.
static struct ending ending_by_signal(int number, double seconds)
{
    bool limit = number == SIGXCPU || number == SIGKILL;
    if (limit && seconds >= 0.75 * CPU_SECONDS)
        return (struct ending){.kind = ENDED_BY_CPU_TIME};
    if (number == SIGXFSZ)
        return (struct ending){.kind = ENDED_BY_FILE_SIZE};
    return (struct ending){.kind = ENDED_BY_A_SIGNAL, .signal = strsignal(number)};
}

struct ending ending_of(const struct options *options, const struct run *run)
{
    static const enum ending_kind kinds[] = {
        [RUN_EXITED] = ENDED_BY_ITSELF,  [RUN_TIMED_OUT] = ENDED_BY_THE_CLOCK,
        [RUN_TOO_BIG] = ENDED_BY_MEMORY, [RUN_CROWDED] = ENDED_BY_PROCESSES,
        [RUN_FLOODED] = ENDED_BY_OUTPUT, [RUN_NOTED] = ENDED_BY_CALLS};
    if (run->end == RUN_SIGNALLED && run->code == SIGSYS)
        return (struct ending){.kind = ENDED_FOR_ASKING,
                               .signal = deed_of(options, said_in(run).all)};
    if (run->end == RUN_SIGNALLED)
        return ending_by_signal(run->code, run->seconds);
    return (struct ending){.kind = kinds[run->end], .code = run->code};
}
