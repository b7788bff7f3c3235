// flags.h: with what an answer is compiled, as rules.mk found out.
#ifndef DOWNHILL_FLAGS_H
#define DOWNHILL_FLAGS_H

// The flags in MADE/NAME, one a line, for the caller to keep; ends with NULL. "answer-flags" are those of an
// answer. "zero-flags" are the same but for what lies in variables that were never set: zeros instead of a
// pattern; there are none where the compiler cannot do that.
char **read_flags(const char *made, const char *name);

#endif
