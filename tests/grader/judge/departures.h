// departures.h: where an output leaves what is expected, and by how much.
#ifndef DOWNHILL_DEPARTURES_H
#define DOWNHILL_DEPARTURES_H

#include "sample.h"

// Each gives a sentence that holds for all these samples of one output, or NULL; the caller frees it.
// `name` is the output's.

// What is missing or too much is an input, so and so many times.
char *off_by_an_input(const struct sample *samples, size_t count, const char *name);

// What was moved from where it stood is moved the wrong way, or too far.
char *moved_wrongly(const struct sample *samples, size_t count, const char *name);

// An input times a number stands in the place of what is expected, or moves what was there.
char *is_an_input(const struct sample *samples, size_t count, const char *name);

// Right up to an index, wrong from then on.
char *departs(const struct sample *samples, size_t count, const char *name);

// Elements that were never set.
char *never_set(const struct sample *samples, size_t count, const char *name);

// Right to some digits, and no more.
char *right_to_digits(const struct sample *samples, size_t count, const char *name);

// Infinite or not a number.
char *not_finite(const struct sample *samples, size_t count, const char *name);

// All too large, or all too small.
char *too_large_or_small(const struct sample *samples, size_t count, const char *name);

// How many of these numbers are never set, infinite or not a number, in words; NULL where all are finite.
char *not_finite_in_words(size_t n, const double *values);

#endif
