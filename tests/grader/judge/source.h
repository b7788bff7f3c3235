// source.h: what the text of an answer shows by itself.
#ifndef DOWNHILL_SOURCE_H
#define DOWNHILL_SOURCE_H

#include <stdbool.h>

// The names of the functions that the text defines, each in backquotes, with commas between; the caller frees it.
char *source_functions(const char *source);

// The line on which the text defines the function of that name, or 0.
int source_line_of(const char *source, const char *function);

// Whether a function's body holds anything but the skeleton's todo();
bool source_is_begun(const char *source);

#endif
