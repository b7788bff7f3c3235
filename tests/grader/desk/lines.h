// lines.h: the learner's lines in a sanitizer's report that has addresses alone.
#ifndef DOWNHILL_LINES_H
#define DOWNHILL_LINES_H

#include "options.h"
#include "run.h"

// Appends to what the run printed the lines that the addresses of its report stand for, "FILE:LINE" each, where the
// report names none. gcc's sanitizers look lines up themselves. clang's start a program for it, which no answer
// may; so the answer is compiled once more, and addr2line runs in place of the probe, confined like the compiler.
void add_lines(const struct options *options, char *const *flags, struct run *run);

#endif
