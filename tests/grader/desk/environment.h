// environment.h: what a program of the desk is told by its surroundings, what it hands on, and what it
// says when they let it down.
#ifndef DOWNHILL_ENVIRONMENT_H
#define DOWNHILL_ENVIRONMENT_H

// The variable of that name, or the other text when it is not set or empty.
const char *setting(const char *name, const char *otherwise);

// The surroundings of what the grader starts, answers among them: nothing of the person's own. Ends
// with NULL.
extern char *const clean_environment[];

// Says what makes no sense, and what would, and ends the program with status 2. printf's way; what a
// person typed is shown without control characters.
_Noreturn void refuse(const char *format, ...) __attribute__((format(printf, 1, 2)));

// What failed, why (errno) and what to do about it, in one sentence or two; for the caller to free.
char *fault_of(const char *what);

// Says that and ends the program with FAULT: the machine is at fault, and there is no verdict.
_Noreturn void fail(const char *what);
#define FAULT 3

#endif
