// place.h: finds a place where an answer can run.
#ifndef DOWNHILL_PLACE_H
#define DOWNHILL_PLACE_H

#include "options.h"
#include "run.h"

// Runs the answer in its place (options->tier), or in the next better one that this machine has, which is noted
// there. Where there is none the program ends with NO_PLACE, without a verdict.
struct run run_somewhere(struct options *options, char *const *flags);

#endif
