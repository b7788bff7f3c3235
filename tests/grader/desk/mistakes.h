// mistakes.h: the known mistakes of an exercise, tried in place of an answer.
#ifndef DOWNHILL_MISTAKES_H
#define DOWNHILL_MISTAKES_H

#include "explain.h"
#include "options.h"

// Tries the index-th known mistake, in the order of their names, as struct host demands.
bool try_mistake(const struct options *options, size_t index, struct known_mistake *mistake);

#endif
