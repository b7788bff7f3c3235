// answer.h: compiles an answer, lets it be asked, and parts what is printed meanwhile.
#ifndef DOWNHILL_ANSWER_H
#define DOWNHILL_ANSWER_H

#include <stdbool.h>

#include "events.h"
#include "options.h"
#include "run.h"

// Writes the file of inputs, which the probes of the answer and of the known mistakes read. To be called once,
// before anything is judged.
void write_inputs(const struct options *options);

// Compiles the snapshot of the answer with these flags, runs the probe with it, at the desk or in
// the sandbox.
struct run ask_answer(const struct options *options, char *const *flags);

// Compiles it and prints the lines that these addresses stand for (ask.sh).
struct run ask_for_lines(const struct options *options, char *const *flags, const char *addresses);

// What was printed, in its parts, which point into the run's output.
struct said {
    struct bytes compiler, first; // by the compiler, and by the answer in the first pass
    const char *all;              // from the first pass on
    bool compiled;
};
struct said said_in(const struct run *run);

// How the run ended, in the words of events.h.
struct ending ending_of(const struct options *options, const struct run *run);

#endif
