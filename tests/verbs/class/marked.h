// marked.h: the verdicts on one submission, graded now or kept from before.
#ifndef DOWNHILL_MARKED_H
#define DOWNHILL_MARKED_H

#include <jansson.h>
#include <stdint.h>

#include "find.h"

// What all submissions of a class are graded with.
struct grading {
    const struct list *exercises;
    const char
        *folder; // of the class: what is kept, and where submissions are laid out to be graded
    const char *secret; // what seeds follow from, with the round
    long long round;
    uint64_t grader; // a hash of all that a verdict rests on but the answers (grader_hash)
};

struct marked {
    json_t *
        *verdicts; // one an exercise of the list, NULL where it is not selected; NULL: not graded
    char *seed;
    bool kept; // nothing was run: the verdicts are those of an earlier grading
    bool stop; // the machine is at fault: no other submission can be graded either
    char *why; // why it is not graded
};

// Writes the answers below the folder `code`, which is there, as the program `grade` wants them.
void lay_out(const struct list *exercises, const struct submission *submission, const char *code);

// A hash of the grader: questions, references, mistakes, headers, flags and the compiler's version.
uint64_t grader_hash(const struct list *exercises);

// The verdicts kept of this submission's answers, and where an answer is new or another the result of grading it now, by
// the program `grade` in the sandbox. Verdicts are kept when there is one on every answer. To be freed with marked_free.
struct marked mark(const struct grading *grading, const struct submission *submission);
void marked_free(struct marked *marked, size_t exercises);

#endif
