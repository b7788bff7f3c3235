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
    struct notes {
        size_t count, values;
    } notes; // how many notes came before, and how many values they hold
};

struct transcript {
    struct received *pass[PASSES];
    size_t count[PASSES];
    double *note_values[PASSES]; // of all notes, one after the other
    struct notes notes[PASSES];  // how many in all
    size_t note_room[PASSES];
    bool complete; // ended with END, and nothing came after it
    bool garbled;  // something that the probe cannot have sent alone
    bool todo;     // the answer, or what it calls, is not written yet,
    int todo_line; // as this line of the answer says
};

// Points into `frames`, which must be kept until transcript_free.
struct transcript transcript_read(struct bytes frames);
void transcript_free(struct transcript *transcript);

#endif
