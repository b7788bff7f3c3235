// patterns.h: what all values that came back have in common.
#ifndef DOWNHILL_PATTERNS_H
#define DOWNHILL_PATTERNS_H

#include "sample.h"

// A sentence that holds for every one of these samples, which are all values, or NULL. `of` is "" or
// names the output that they are: " of `w`". The caller frees it.
char *pattern_of(const struct sample *samples, size_t count, const char *of);

#endif
