// slips.h: the mutants of the right answers, as they lie on the disk (rules.mk).
#ifndef DOWNHILL_SLIPS_H
#define DOWNHILL_SLIPS_H

#include "frames.h"
#include "options.h"

// The slips that give these answers (judge.h, answers_of), a line each. To be freed by the caller.
struct bytes find_slips(const struct options *options, struct bytes answers);

#endif
