// sample.h: what was asked, what came back and what was expected, kept to be compared across calls.
#ifndef DOWNHILL_SAMPLE_H
#define DOWNHILL_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>

#include "questions.h"

enum sample_kind { SAMPLE_VALUES, SAMPLE_INTEGER, SAMPLE_COUNT, SAMPLE_LAW, SAMPLE_STATISTIC };

// A number (m = n = 0) or an array that a call was given, under the name of its parameter.
struct input {
    const char *name;
    double value;
    bool is_size;
    size_t m, n;
    double *values; // as they were before the call
};

// One expectation. `what` is the parameter that it looks at, "*" before it where that is one number, its member
// behind "->" where that is a struct;
// "" is what the function returns, NULL something else. Of a count it is what was counted. Of a law or a statistic,
// `want` holds what the reference gives; what they say of notes comes without values (m = n = 0).
struct sample {
    enum sample_kind kind;
    size_t call; // those of one call have the same number
    const char *what;
    size_t m, n;
    double *got, *want;
    struct tolerance tolerance;
    bool right;
    const char *sentence; // of a law or a statistic: what it demands
    size_t group;         // of questions
    struct input inputs[16];
    size_t input_count;
};

struct samples {
    struct sample *sample;
    size_t count;
};

// Keeps one; the values are copied. `call` is the newest call of the learner's function.
void remember_sample(struct samples *samples, size_t call_number, const char *call,
                     const char *what, struct sample sample);

void forget_samples(struct samples *samples);

size_t size_of(const struct sample *sample);

// The input of that name, or NULL.
const struct input *input_named(const struct sample *sample, const char *name);

// The parameter that the argument of this call is handed over as, or NULL.
const char *parameter_for(const char *call, const char *argument);

// The one parameter to write to whose argument is not known by its name, or NULL where there are more or none.
const char *only_unnamed_output(const char *call,
                                bool is_named(const char *argument, const char *parameter));

// The names of what the exercise returns, where that is an enum; otherwise NULL.
const char *const *names_of_values(void);

#endif
