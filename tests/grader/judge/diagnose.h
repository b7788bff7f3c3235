// diagnose.h: what can be said of a wrong answer that equals no known mistake.
#ifndef DOWNHILL_DIAGNOSE_H
#define DOWNHILL_DIAGNOSE_H

#include <stddef.h>

#include "questions.h"

// One expectation: m x n values that came back, and what was expected. `inputs` are the numbers
// that the call was given, by name.
struct input {
    const char *name;
    double value;
};

struct sample {
    size_t m, n;
    double *got, *want;
    struct tolerance tolerance;
    struct input inputs[8];
    size_t input_count;
};

// A sentence that holds for every sample, or NULL. The caller frees it.
char *diagnose(const struct sample *samples, size_t count);

#endif
