// sandbox.h: the command lines that run ask.sh and figure.sh, at the desk or inside bubblewrap.
#ifndef DOWNHILL_SANDBOX_H
#define DOWNHILL_SANDBOX_H

#include <stdbool.h>

#define ASK_SCRIPT "tests/grader/desk/ask.sh"
#define FIGURE_SCRIPT "tests/grader/desk/figure.sh"
#define HEADERS "code"

// What ask.sh is told. All paths are relative to the project, which is the current folder.
struct ask {
    const char *work, *exercise, *confine, *probe, *inputs, *question, *cc;
    char *const *flags; // for the compiler, ends with NULL
};

// What figure.sh is told: `work` holds the libraries that the program is loaded with; `seconds` is
// its CPU time.
struct figure {
    const char *work, *confine, *program, *seconds;
};

// Whether the answers in this folder run in a sandbox, as strangers' code does, or at the desk, as
// the learner's own. SANDBOX in the environment may say otherwise.
bool needs_sandbox(const char *code);

// Each returns an argument list that ends with NULL, for the caller to free.
char **desk_command(const struct ask *ask);
char **sandbox_command(const struct ask *ask);
char **figure_desk_command(const struct figure *figure);
char **figure_sandbox_command(const struct figure *figure);

#endif
