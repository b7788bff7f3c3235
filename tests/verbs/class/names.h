// names.h: names of people, who write them in every script, and whose computers do not agree how. A Mac says u and
// two dots where others say ü; to a reader, and here, both are one name.
#ifndef DOWNHILL_CLASS_NAMES_H
#define DOWNHILL_CLASS_NAMES_H

#include <stddef.h>

// The name with its letters composed (Unicode's NFC), malloc'ed; what is no UTF-8 stays as it is.
char *name_composed(const char *name);

// What two spellings of a name have in common, malloc'ed: its letters and digits, in one case and one width.
char *name_letters(const char *name, size_t length);

// The columns that it takes on a terminal.
size_t name_width(const char *name);

#endif
