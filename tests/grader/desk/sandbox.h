// sandbox.h: where an answer is compiled and run, and by which command.
//
// Everywhere both are confined (confine.c). The learner's own answers run so at the desk. Strangers'
// run in bubblewrap besides, or, where that does not work, in a room of their own (room.h) and as
// another user.
#ifndef DOWNHILL_SANDBOX_H
#define DOWNHILL_SANDBOX_H

#include <stdbool.h>

#define HEADERS "code"

#define BUBBLEWRAP "/usr/bin/bwrap"

enum tier { AT_THE_DESK, IN_CONFINEMENT, IN_BUBBLEWRAP, NOWHERE };

// Its name: "desk", "confinement", "bubblewrap" or "nowhere"; and the tier of that name.
const char *tier_name(enum tier tier);
enum tier tier_named(const char *name);

// Whether the answers in this folder are strangers'. SANDBOX in the environment may say otherwise.
bool needs_sandbox(const char *code);

// The exit status of a judge that found no place to run the answer in.
#define NO_PLACE 4

// Tries which tier holds for strangers' code on this machine; SANDBOX may name it. `lacks` says what is
// missing for a better one and what to do about it, or is NULL; `made` is the folder of what is made.
// Costs as much as a tenth of a grading: a judge rather tries bubblewrap, then confinement.
struct sandbox {
    enum tier tier;
    char *lacks;
};
struct sandbox find_sandbox(const char *made);

// What is run: an answer (ask.sh), or the program of a figure with a learner's functions (figure.sh).
// `work` holds answer.c and `file`, which the probe reads; for a figure the libraries and `reads`. All
// paths are relative to the project, which is the current folder.
struct ask {
    const char *made, *work, *probe; // for a figure, the probe is its program
    const char *exercise, *file, *question, *cc;
    char *const *flags;  // for the compiler, ends with NULL
    const char *seconds; // of CPU time for a figure, NULL for an answer
};

// The command, an argument list that ends with NULL, and the room that it needs, to be removed when it has
// ended, or NULL. The caller frees both with command_free.
struct command {
    char **words, *room;
};
struct command command_for(const struct ask *ask, enum tier tier);
void command_free(struct command *command);

#endif
