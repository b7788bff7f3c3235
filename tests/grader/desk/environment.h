// environment.h: what a program of the desk is told by its surroundings, and what it hands on.
#ifndef DOWNHILL_ENVIRONMENT_H
#define DOWNHILL_ENVIRONMENT_H

// The variable of that name, or the other text when it is not set or empty.
const char *setting(const char *name, const char *otherwise);

// The surroundings of what the grader starts, answers among them: nothing of the person's own. Ends
// with NULL.
extern char *const clean_environment[];

// Says what failed, with the reason in errno, and ends the program with status 3.
_Noreturn void fail(const char *what);

#endif
