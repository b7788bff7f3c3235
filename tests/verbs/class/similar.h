// similar.h: answers that resemble one another, as a hint for a teacher who then reads them.
//
// Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting",
// SIGMOD 2003) with each fingerprint weighed by how rare it is in the class: what the skeleton, the reference or
// many students have says nothing, so two short right answers are no hint.
#ifndef DOWNHILL_SIMILAR_H
#define DOWNHILL_SIMILAR_H

#include <jansson.h>

#include "find.h"

// An array of the pairs that share most, at most `most`: {a, b (names), share (0 to 1, of the rarer traits of
// the one that has fewer), exercises (an array of names: where they share)}.
json_t *similar_pairs(const struct submissions *all, const struct list *exercises, size_t most);

#endif
