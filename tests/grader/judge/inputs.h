// inputs.h: the memory that the questions hand to an answer, and what is remembered of it.
#ifndef DOWNHILL_INPUTS_H
#define DOWNHILL_INPUTS_H

#include "frames.h"
#include "questions.h"

// One input as the report shows it: a number (n == 0) or m x n values. An output has no name and no values.
struct given {
    const char *name;
    size_t m, n;
    double number;
    bool is_integer;
    const double *values; // as they were before the call
    const void *lent;     // the array itself, whose elements have `each` bytes; NULL for a number
    size_t each;
};

// Begins a group. In the judge its random numbers follow from the seed, the exercise and the group.
void start_inputs(uint64_t seed, uint32_t group);

// In the judge: all inputs since they were forgotten, as the probe takes them.
struct bytes told_inputs(void);
void forget_told_inputs(void);

// In the probe: takes the inputs from here, and starts over with them.
void use_inputs(struct bytes inputs);
void rewind_inputs(void);

// In the probe: begins the next group, or the next of that name; gives its index, or -1 at the end.
long next_group(const char *name);

// Frees all memory handed out since, and forgets the inputs.
void end_inputs(void);

// The newest input of that name (`length` characters), or NULL.
const struct given *find_given(const char *name, size_t length);

// The i-th of this group's inputs and outputs, or NULL.
const struct given *given_at(size_t i);

#endif
