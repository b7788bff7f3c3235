// lines.h: the learner's lines in a sanitizer's report that has addresses alone.
#ifndef DOWNHILL_LINES_H
#define DOWNHILL_LINES_H

#include "options.h"
#include "run.h"

// Puts functions and lines in the place of the addresses in the report that the run printed. Answers are compiled without
// what tells lines from addresses, since few need it: this one is compiled once more, and addr2line runs in place of the
// probe, confined like the compiler.
void add_lines(const struct options *options, char *const *flags, struct run *run);

#endif
