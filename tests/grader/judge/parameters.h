// parameters.h: what the exercises call their parameters (parameters.awk, from the headers).
#ifndef DOWNHILL_PARAMETERS_H
#define DOWNHILL_PARAMETERS_H

#include <stdbool.h>
#include <stddef.h>

struct signature {
    const char *function;
    const char *parameter[16]; // ends with NULL
    bool writes[16];           // whether it is an array that is written to
    const char *value[8];      // the names of what it returns, where that is an enum
};

extern const struct signature signatures[]; // ends with {NULL}

#endif
