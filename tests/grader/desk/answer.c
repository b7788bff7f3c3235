// answer.c: see answer.h.
#include "answer.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "questions.h"
#include "sandbox.h"
#include "text.h"

struct run ask_answer(const struct options *options, char *const *flags)
{
    char *confine = text_format("%s/confine", options->made);
    char *probe = text_format("%s/probe/%s", options->made, exercise_name);
    char *inputs = text_format("%s/inputs", options->sandbox ? "/tmp" : options->work);
    struct ask ask = {.work = options->work,
                      .exercise = exercise_name,
                      .confine = confine,
                      .probe = probe,
                      .inputs = inputs,
                      .question = options->question,
                      .cc = options->cc,
                      .flags = flags};
    char **command = options->sandbox ? sandbox_command(&ask) : desk_command(&ask);
    struct run run = run_limited(command, clean_environment, RUN_SECONDS);
    for (char **word = command; *word; word++)
        free(*word);
    free(command);
    free(confine);
    free(probe);
    free(inputs);
    return run;
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
    const char *stop = second && second < report ? second : report;
    return (struct said){.compiler = part(start, mark ? mark : end),
                         .first = part(all, stop < end ? stop : end),
                         .all = all,
                         .compiled = mark != NULL};
}

// ---- How it ended ------------------------------------------------------------------------------

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

struct ending ending_of(const struct run *run)
{
    static const enum ending_kind kinds[] = {[RUN_EXITED] = ENDED_BY_ITSELF,
                                             [RUN_TIMED_OUT] = ENDED_BY_THE_CLOCK,
                                             [RUN_TOO_BIG] = ENDED_BY_MEMORY,
                                             [RUN_CROWDED] = ENDED_BY_PROCESSES,
                                             [RUN_FLOODED] = ENDED_BY_OUTPUT};
    if (run->end == RUN_SIGNALLED)
        return ending_by_signal(run->code, run->seconds);
    return (struct ending){.kind = kinds[run->end], .code = run->code};
}
