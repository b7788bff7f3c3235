// events.h: what ended an answer's run early, in words a learner can use.
#ifndef DOWNHILL_EVENTS_H
#define DOWNHILL_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "run.h"

struct event {
    const char *kind;   // "crash", "time", "memory", "processes", "output", "exit", "link"
    char sentence[256]; // what happened
    int line;           // of the learner's file, 0 when it is not known
    uintptr_t address;  // that was touched beyond or against the rules, 0 when it is not known
    bool writes;        // it was written to, not read
};

// `said` is what the answer and the sanitizers printed; `file` the path of the learner's file as
// the compiler knows it. The run is known to have ended before the probe's last frame.
struct event event_of(const struct run *run, const char *said, const char *file);

// Where in `said` a sanitizer's report begins, or its end when there is none.
const char *report_start(const char *said);

#endif
