// inputs.h: the memory that the questions hand to an answer, and what is remembered of it.
#ifndef DOWNHILL_INPUTS_H
#define DOWNHILL_INPUTS_H

#include "questions.h"

// One input as the report shows it: a number (n == 0) or m x n values.
struct given {
    const char *name;
    size_t m, n;
    double number;
    bool is_integer;
    const double *values;
};

// Begins a group with random numbers that follow from the seed, the exercise and the group.
void start_inputs(uint64_t seed, const struct group *group);

// Frees all memory handed out since, and forgets the inputs.
void end_inputs(void);

// The newest input of that name (`length` characters), or NULL.
const struct given *find_given(const char *name, size_t length);

#endif
