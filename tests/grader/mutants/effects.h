// effects.h: which statements may change places.
#ifndef DOWNHILL_EFFECTS_H
#define DOWNHILL_EFFECTS_H

#include "tree.h"

// The expression that a variable starts with, or NULL.
struct node *initial_of(struct node *variable);

// Of pointers that are never set anew: what `pointer` starts as, when that is another pointer of
// those in sight, and what that starts as, to the first. Two names of one place have one origin.
struct node *origin_of(struct node *pointer, struct node *const *in_sight, size_t count);

// Whether neither of two statements reads or writes what the other writes. Only "yes" is certain:
// pointers that come from one array are taken to overlap, and what a function does to be unknown,
// unless it takes nothing but numbers.
bool are_independent(struct node *a, struct node *b);

#endif
