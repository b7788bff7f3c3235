// diagnose.h: what is true of a wrong answer, found in what came back from it.
#ifndef DOWNHILL_DIAGNOSE_H
#define DOWNHILL_DIAGNOSE_H

#include "sample.h"

// One or two sentences, the most telling first. The caller frees them.
char *diagnose(const struct samples *samples);

#endif
