// settings.h: what a person typed as variables of make, and what follows from them.
#ifndef DOWNHILL_SETTINGS_H
#define DOWNHILL_SETTINGS_H

#include <stdbool.h>

struct settings {
    const char *code, *seed;
    const char *question; // NULL: all
    const char *format;   // "" for the report on the terminal
    const char *out;      // the file to write to, or NULL for standard output
    const char *cc, *made;
    char **flags;        // for the compiler of an answer, ends with NULL
    bool stranger;       // the answers are a stranger's
    int folder;          // of the answers, open
    const char *answers; // where verdicts of this folder are kept
    const char *label;   // what the folder is called in them
};

// Reads CODE, SEED, QUESTION, FORMAT, OUT, CC and MADE, and LABEL and ANSWERS, which make grade gives. What makes no sense ends the program with status 2,
// after a message that says what would.
struct settings read_settings(void);

#endif
