// contrast.h: where an answer is right, and where it is wrong.
#ifndef DOWNHILL_CONTRAST_H
#define DOWNHILL_CONTRAST_H

#include "sample.h"

// A sentence on what parts the calls that were right from those that were wrong, or NULL: "It is right in
// all 3 calls where `n` is 1, and wrong in all 8 others." The caller frees it.
char *contrast_of(const struct samples *samples);

// A sentence on what parts the elements of these outputs that are right from those that are wrong.
char *contrast_of_elements(const struct sample *samples, size_t count, const char *of);

// How many calls are right, where nothing parts them; NULL where all are.
char *share_of_calls(const struct samples *samples);

#endif
