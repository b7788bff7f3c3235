// key.h: a hash of all that a verdict rests on. While it stays the same, the verdict holds.
#ifndef DOWNHILL_KEY_H
#define DOWNHILL_KEY_H

#include "list.h"
#include "settings.h"
#include "snapshot.h"

// Takes in what all exercises of this run have in common: compiler, flags, headers, seed.
void begin_keys(const struct settings *settings);

// The key of this answer: with its bytes, the judge, the probe and the known mistakes. For the caller to
// free.
char *key_of(const struct settings *settings, const struct exercise *exercise,
             const struct snapshot *snapshot);

#endif
