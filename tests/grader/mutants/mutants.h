// mutants.h: what a file of mutants, tests/CHAPTER/mutants/EXERCISE.c, is written with.
//
// A mutant is a right answer with one small change of the kind that people make. mutate.c writes all
// mutants of an exercise into one file: each right answer once, with every change in its place behind
// M(k), which is true while mutant k is under way. Two at once make a pair.
#ifndef DOWNHILL_MUTANTS_H
#define DOWNHILL_MUTANTS_H

#include <stddef.h>

struct mutant {
    unsigned base;     // which right answer was changed
    const char *words; // "an answer in which ..." goes on with these
    const char *same;  // why it is as right as the answer, where the text itself shows it, or NULL
};

extern const struct mutant mutants[]; // mutants[0] is no change; then all others
extern const unsigned mutant_count;
extern const unsigned base_count;

extern unsigned mutant_base, mutant_under_way[2]; // 0: none

// Each turn of a loop is counted, and a mutant that takes too many is given up.
extern unsigned long mutant_turns_left;
void mutant_give_up(void) __attribute__((noreturn));
#define TURN                                                                                       \
    do {                                                                                           \
        if (mutant_turns_left-- == 0)                                                              \
            mutant_give_up();                                                                      \
    } while (0)

#define M(k) (mutant_under_way[0] == (k) || mutant_under_way[1] == (k))

#endif
