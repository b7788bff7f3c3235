// yours.c: what `make book CODE=folder` does with a learner's answers. docs/book/yours/yours.mk calls it.
//
//     yours answer WORK FOLDER/NAME    copies the answer of that exercise to WORK/answer.c
//     yours library WORK NAME FLAG...  compiles it: WORK/library.so, where the function NAME is
//     yours rows WORK PROGRAM SECONDS OUT   runs the program of a figure with the libraries in
//     WORK,
//                                      for so much CPU time; what it computes goes to OUT
//
// All that is the learner's is compiled and run as for `make check`: confined, under limits, and in
// the sandbox unless the folder is the learner's own. CODE, CC and MADE arrive in the environment.
// Exit status 1: the learner's code did not come to an end as it should; why is printed.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "environment.h"
#include "frames.h"
#include "run.h"
#include "sandbox.h"
#include "snapshot.h"
#include "text.h"

#define WALL_TO_CPU 10 // as for an answer: a loaded machine must not fail a slow figure
#define ROWS_LIMIT ((size_t)1 << 20)

static void write_file(const char *path, struct bytes bytes)
{
    FILE *file = fopen(path, "we");
    if (!file || fwrite(bytes.start, 1, bytes.size, file) != bytes.size || fclose(file) != 0)
        fail(path);
}

static struct run run_in_its_place(struct ask *ask, double seconds)
{
    ask->made = setting("MADE", "build/gcc");
    enum tier tier = AT_THE_DESK;
    if (needs_sandbox(setting("CODE", "code")))
        tier = find_sandbox(ask->made).tier;
    if (tier == NOWHERE)
        exit(3); // the grading before has said so
    struct command command = command_for(ask, tier);
    struct run run = run_limited(&(struct program){.words = command.words,
                                                   .environment = clean_environment,
                                                   .seconds = seconds,
                                                   .room = command.room});
    command_free(&command);
    return run;
}

// ---- The answer --------------------------------------------------------------------------------

static int copy_answer(const char *work, const char *exercise)
{
    const char *code = setting("CODE", "code"), *name = strchr(exercise, '/');
    bool stranger = needs_sandbox(code);
    int answers = open_answers(code, NULL, stranger);
    if (answers < 0 || !name)
        fail(code);
    char *folder = strndup(exercise, (size_t)(name - exercise));
    char *copy = text_format("%s/answer.c", work);
    struct snapshot snapshot = take_snapshot(answers, folder, name + 1, stranger);
    if (snapshot.why)
        printf("%s\n", snapshot.why);
    else
        write_snapshot(&snapshot, exercise, copy);
    free(folder);
    free(copy);
    free(snapshot.bytes.start);
    return snapshot.why != NULL;
}

// What this program does inside, in the place of a probe: sends a file out.
static int send_file(const char *path)
{
    char chunk[1 << 14];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    for (ssize_t got; (got = read(file, chunk, sizeof chunk)) > 0;)
        if (write(FRAMES_FD, chunk, (size_t)got) != got)
            return 1;
    return file < 0;
}

static int make_library(const char *work, const char *exercise, char *const *flags)
{
    char *self = text_format("%s/yours", setting("MADE", "build/gcc"));
    struct ask ask = {.work = work,
                      .probe = self,
                      .exercise = exercise,
                      .file = "libanswer.so",
                      .cc = setting("CC", "gcc"),
                      .flags = flags};
    struct run run = run_in_its_place(&ask, RUN_SECONDS);
    if (run.end != RUN_EXITED || run.code != 0) {
        char *said = text_clean(run.output.start, run.output.size, 10);
        fprintf(stderr, "%s\n", said);
        return 1;
    }
    write_file(text_format("%s/library.so", work), run.frames);
    return 0;
}

// ---- The figure --------------------------------------------------------------------------------

// Why the run gave no figure, or NULL.
static const char *trouble(const struct run *run)
{
    switch (run->end) {
    case RUN_EXITED:
        return run->code == 0 ? NULL : "stopped before its end";
    case RUN_SIGNALLED:
        return run->code == SIGXCPU || run->code == SIGKILL ? "took too long" : "crashed";
    case RUN_TIMED_OUT:
        return "took too long";
    case RUN_TOO_BIG:
        return "took too much memory";
    case RUN_CROWDED:
        return "started too many processes";
    case RUN_FLOODED:
    case RUN_NOTED:
        break;
    }
    return "printed too much";
}

static int compute_rows(const char *work, const char *program, const char *seconds, const char *out)
{
    struct ask figure = {.work = work, .probe = program, .seconds = seconds};
    struct run run = run_in_its_place(&figure, WALL_TO_CPU * strtod(seconds, NULL));
    if (run.frames.size > ROWS_LIMIT)
        run.end = RUN_FLOODED;
    const char *why = trouble(&run);
    if (why)
        printf("%s\n", why);
    else
        write_file(out, run.frames);
    return why != NULL;
}

int main(int argc, char **argv)
{
    const char *verb = argc > 2 ? argv[1] : "";
    if (argc == 2)
        return send_file(argv[1]);
    if (strcmp(verb, "answer") == 0 && argc == 4)
        return copy_answer(argv[2], argv[3]);
    if (strcmp(verb, "library") == 0 && argc > 3)
        return make_library(argv[2], argv[3], argv + 4);
    if (strcmp(verb, "rows") == 0 && argc == 6)
        return compute_rows(argv[2], argv[3], argv[4], argv[5]);
    fputs("usage: yours answer|library|rows WORK ...\n", stderr);
    return 2;
}
