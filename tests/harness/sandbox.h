// sandbox.h: the command line that runs ask.sh, at the desk or inside bubblewrap.
#ifndef DOWNHILL_SANDBOX_H
#define DOWNHILL_SANDBOX_H

#include <stdbool.h>

#define ASK_SCRIPT "tests/harness/ask.sh"
#define HEADERS "code"

// What ask.sh is told. All paths are relative to the project, which is the current folder.
struct ask {
    const char *work, *exercise, *confine, *probe, *seed, *question, *cc;
    char *const *flags; // for the compiler, ends with NULL
};

// Each returns an argument list that ends with NULL, for the caller to free.
char **desk_command(const struct ask *ask);
char **sandbox_command(const struct ask *ask);

#endif
