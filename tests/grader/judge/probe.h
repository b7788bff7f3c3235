// probe.h: asks the learner's answer and sends what comes back, unjudged.
#ifndef DOWNHILL_PROBE_H
#define DOWNHILL_PROBE_H

#include <stddef.h>
#include <stdint.h>

// Asks everything twice, or the one group that is named, and leaves.
_Noreturn void ask(uint64_t seed, const char *question);

// The host's part: carries bytes to the judge, and ends the run.
void send_bytes(const void *bytes, size_t size);
_Noreturn void leave(void);

#endif
