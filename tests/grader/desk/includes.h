// includes.h: what an answer includes besides the headers it may.
#ifndef DOWNHILL_INCLUDES_H
#define DOWNHILL_INCLUDES_H

// The first file of the project that the answer compiled in the folder `work` includes beside the
// book's headers, for the caller to free, or NULL. In the sandbox there is none to include; at the
// desk the compiler's list of what it read tells.
char *foreign_include(const char *work);

#endif
