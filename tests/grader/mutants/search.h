// search.h: finds the mutants that give the same values as an answer.
#ifndef DOWNHILL_SEARCH_H
#define DOWNHILL_SEARCH_H

#include "inputs.h"

// Tries every mutant on these inputs, as the probe reads them, and tells of at most twenty that give the
// values (answers.h). Pairs are tried when no single slip does, as many as a quarter of a second allows.
void search_slips(struct bytes inputs, struct bytes values);

// Provided by the host: a slip that explains the answer, in words, and the other one of a pair or NULL.
void tell_slip(const char *words, const char *second);

#endif
