// options.h: what a judge is told by grade.c.
//
//     judge --label PATH --work FOLDER --made FOLDER --chapter C --points P --seed N --cc CC
//           --verdict FILE --key KEY [--question GROUP] [--refused WHY] [--tier NAME]
#ifndef DOWNHILL_OPTIONS_H
#define DOWNHILL_OPTIONS_H

#include "sandbox.h"

struct options {
    const char *label;       // the path of the answer that messages name
    const char *work, *made; // the folder to work in, and the one of what is made (rules.mk)
    const char *chapter, *points, *seed, *cc, *verdict, *key;
    const char *question; // NULL: all
    const char *refused;  // why there is no answer to read, or NULL
    enum tier tier;       // where it runs (sandbox.h); at the desk unless it is said
};

// Ends the program with status 2 when an option is unknown or missing.
struct options parse_options(int argc, char **argv);

#endif
