// runner.h: lets the mutants of an exercise run through its questions, one after the other.
//
// What is linked with it says how the questions are asked, and calls reject() as soon as a mutant is
// found out.
#ifndef DOWNHILL_RUNNER_H
#define DOWNHILL_RUNNER_H

#include <stdbool.h>

enum outcome { UNKNOWN, AGREES, REJECTED, CRASHED, ENDLESS };

// Runs each of the mutants (or pairs of them) in a process of its own kind: one that crashes ends
// only itself. `after` is called with each outcome, in order, in the process that called.
struct trial {
    unsigned mutant, second; // 0: none
};
void run_trials(const struct trial *trials, unsigned count, double seconds, void (*before)(void),
                void (*after)(struct trial trial, enum outcome outcome));

// Provided by what is linked with it: asks all questions once.
void ask_questions(void);

// True while the right answers are asked as they are: nothing is rejected then.
extern bool measuring;

// Each ends the mutant under way, from inside ask_questions().
void reject(void) __attribute__((noreturn));
void agree(void) __attribute__((noreturn));

#endif
