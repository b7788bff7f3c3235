// run.h: runs a program that is not trusted, under limits, and collects what it says.
#ifndef DOWNHILL_RUN_H
#define DOWNHILL_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "events.h"
#include "frames.h"

enum run_end {
    RUN_EXITED,    // `code` is its exit status
    RUN_SIGNALLED, // `code` is the signal
    RUN_TIMED_OUT, // too long by the clock on the wall (CPU time ends in SIGXCPU)
    RUN_TOO_BIG,   // resident memory
    RUN_CROWDED,   // too many processes or threads
    RUN_FLOODED,   // too much output
    RUN_NOTED,     // too many frames
};

struct run {
    enum run_end end;
    int code;
    double seconds;      // on the wall, since COMPILED_MARK was seen or else from the start
    struct bytes frames; // what came down the pipe that is its descriptor FRAMES_FD
    struct bytes output; // standard output and standard error together
    struct bytes faults; // what confine.c says when it starts nothing
};

// Where confine.c says that, and nobody else: what it starts finds this descriptor closed.
#define FAULTS_FD (FRAMES_FD + 1)

// The limits. CPU time and file size of an answer are set in ask.sh, before the answer's own code starts; the
// others that a report speaks of are in events.h.
#define COMPILE_SECONDS 60       // on the wall, until COMPILED_MARK is seen
#define RUN_SECONDS WALL_SECONDS // an answer, from then on
#define MEMORY_LIMIT ((size_t)1 << 29)
#define OUTPUT_LIMIT ((size_t)1 << 20)
#define FRAMES_LIMIT ((size_t)1 << 26)

// What is run: exactly these arguments and surroundings, both ending with NULL, and nothing on standard
// input.
struct program {
    char *const *words, *const *environment;
    double seconds;   // on the wall, once COMPILED_MARK is seen
    unsigned int cpu; // seconds of CPU time, 0 where the program limits itself
    const char *room; // a folder that is removed should this process be killed, or NULL
};

// When the program has ended, no process that it started is left. Nor is any when this process is
// killed. The caller frees the byte strings with run_free.
struct run run_limited(const struct program *program);
void run_free(struct run *run);

#endif
