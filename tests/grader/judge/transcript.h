// transcript.h: the frames of one run, checked and sorted by pass.
#ifndef DOWNHILL_TRANSCRIPT_H
#define DOWNHILL_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "frames.h"

struct received {
    struct frame head;
    const double *values;      // VALUES: head.count of them
    const long long *integers; // INTEGER: one
};

struct transcript {
    struct received *pass[PASSES];
    size_t count[PASSES];
    bool complete; // ended with END, and nothing came after it
    bool garbled;  // something that the probe cannot have sent alone
    bool todo;     // the answer, or what it calls, is not written yet
};

// Points into `frames`, which must be kept until transcript_free.
struct transcript transcript_read(struct bytes frames);
void transcript_free(struct transcript *transcript);

#endif
