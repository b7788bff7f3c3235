// control.h: tells the machine's faults from the answer's.
#ifndef DOWNHILL_CONTROL_H
#define DOWNHILL_CONTROL_H

#include "options.h"
#include "run.h"

// Compiles and runs the answer as run_somewhere does (place.h). Where it does not come to its first frame, or
// is ended from outside, the untouched skeleton is tried in its place: what stops both is the machine's
// fault. The program then ends with FAULT, after a sentence that names the fault and the remedy.
struct run ask_fairly(struct options *options, char *const *flags);

#endif
