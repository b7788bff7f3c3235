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
    RUN_FLOODED,   // too much output, on either pipe
};

struct run {
    enum run_end end;
    int code;
    double seconds;      // on the wall, since COMPILED_MARK was seen or else from the start
    struct bytes frames; // what came down the pipe that is its descriptor FRAMES_FD
    struct bytes output; // standard output and standard error together
};

// The limits. CPU time and file size are set in ask.sh, before the answer's own code starts; the
// others that a report speaks of are in events.h.
#define COMPILE_SECONDS 60       // on the wall, until COMPILED_MARK is seen
#define RUN_SECONDS WALL_SECONDS // an answer, from then on
#define MEMORY_LIMIT ((size_t)1 << 30)
#define OUTPUT_LIMIT ((size_t)1 << 20)
#define FRAMES_LIMIT ((size_t)1 << 26)

// Runs argv with exactly this environment and nothing on standard input, once COMPILED_MARK is seen
// for so many seconds on the wall. When it has ended, no process that it started is left. The
// caller frees both byte strings with run_free.
struct run run_limited(char *const argv[], char *const environment[], double seconds);
void run_free(struct run *run);

#endif
