// includes.h: what an answer includes besides the headers it may.
#ifndef DOWNHILL_INCLUDES_H
#define DOWNHILL_INCLUDES_H

#include <stdbool.h>

// The first file that the answer compiled in the folder `work` includes beside the book's headers and the
// system's, for the caller to free, or NULL: the compiler's list of what it read tells. Where the kernel
// has Landlock the compiler reads no such file (refused_include), nor does it in a sandbox. `made` is the
// folder of what is made.
char *foreign_include(const char *work, const char *made);

// Whether the compiler stopped because it might not read what is included.
bool refused_include(const char *said);

#endif
