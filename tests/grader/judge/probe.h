// probe.h: asks the learner's answer and sends what comes back, unjudged.
#ifndef DOWNHILL_PROBE_H
#define DOWNHILL_PROBE_H

#include <stddef.h>

#include "frames.h"

// Asks everything that there are inputs for (inputs_for in judge.h), or of that the one group named,
// twice, and leaves.
_Noreturn void ask(struct bytes inputs, const char *question);

// The host's part: carries bytes to the judge, and ends the run.
void send_bytes(const void *bytes, size_t size);
_Noreturn void leave(void);

#endif
