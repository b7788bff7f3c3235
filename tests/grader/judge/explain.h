// explain.h: why an answer is wrong.
#ifndef DOWNHILL_EXPLAIN_H
#define DOWNHILL_EXPLAIN_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "frames.h"
#include "judge.h"
#include "transcript.h"

struct known_mistake {
    char *name, *sentence;
    struct bytes frames;
};

// What judges asks of the host that started the answer: further trials with the same questions and
// the same seed. Each gives the frames of that trial, to be freed; none (start is NULL) where the host
// cannot make it.
struct host {
    // With the index-th known mistake of the exercise in place of the answer; false when there is none.
    // The name and the sentence are the caller's to free.
    bool (*mistake)(void *context, size_t index, struct known_mistake *mistake);
    // With all questions, where the trial was narrowed to one.
    struct bytes (*whole)(void *context);
    // The slips whose mutants give these answers (answers_of), a line each; those of a pair are parted by
    // a tab. Not frames, but to be freed as well.
    struct bytes (*slips)(void *context, struct bytes answers);
    // With variables that were never set at 0, where the answer was tried with a pattern in them.
    struct bytes (*zeroed)(void *context);
    void *context;
};

// Adds to the verdict what can be said of these wrong answers, of which `judged` was just made:
// mistake, uninitialised or diagnosis; nothing when nothing is known.
void explain(json_t *verdict, const struct judgement *judged, const struct transcript *answers,
             const struct host *host);

// The same for answers to one question: they are explained by what they are to all questions, so that
// the same is said however they are asked.
void explain_part(json_t *verdict, const struct judgement *judged, uint64_t seed,
                  const struct host *host);

#endif
