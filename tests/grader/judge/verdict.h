// verdict.h: the verdict on one answer, a JSON object; every report is a view of it.
//
//     exercise, chapter, label, points, earned, seed, key (key.h), work (a folder), tier (sandbox.h)
//     status       right, wrong, todo, compile_error, interrupted or broken
//     groups       what was demanded, and what came of it (judge.c)
//     event        what ended the run: kind, sentence, line (events.c), and during which call
//     todo_line    of an answer that is begun, where it calls todo()
//     found        of an answer that is missing: another file that defines the function (the desk alone)
//     advice       what to write in place of what the compiler does not know
//     mistake      the known mistake that gives the same answers: name, sentence
//     diagnosis    what the wrong values have in common (diagnose.c)
//     uninitialised  true when the answer changes with the content of uninitialised variables
//     warnings, output   what the compiler and the answer printed
//     margin, reference_margin   the largest errors, as multiples of what is allowed
#ifndef DOWNHILL_VERDICT_H
#define DOWNHILL_VERDICT_H

#include <jansson.h>
#include <stdbool.h>

#include "events.h"
#include "explain.h"
#include "frames.h"

// What was asked of a host, and what it found out.
struct trial {
    const char *label;    // the answer's path, as its author knows it
    const char *seed;     // a whole number
    const char *question; // the one group that was asked, or NULL for all
    double points;

    const char *source;          // the answer's text
    const struct event *refused; // why the answer is not judged, or NULL
    bool compiled;               // it was made into a program, which was run
    struct bytes compiler;       // what the compiler printed
    struct bytes output;         // what the answer printed in the first pass
    const char *said;            // that, the second pass and the report of a sanitizer, as one text
    struct bytes frames;         // what the probe sent (frames.h)
    struct ending ending;
};

// The verdict on that trial, for the caller to free. It lacks `chapter`, `key`, `work` and `tier`, which are the
// host's to add.
json_t *verdict_on(const struct trial *trial, const struct host *host);

#endif
