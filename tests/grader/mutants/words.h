// words.h: how the parts of an answer are called when a learner is told of a slip.
#ifndef DOWNHILL_WORDS_H
#define DOWNHILL_WORDS_H

#include "tree.h"

// What the answers' own variables are, a line each: EXERCISE NAME PHRASE.
void read_words(const char *path);

// Begins a function of an exercise: its parameters are called by their names.
void begin_words(const char *exercise, const struct node *function);

// A variable: `x` of a parameter, "the sum" of what WORDS lists, "a value on the way" otherwise.
const char *phrase_of_name(const char *name);

// An expression: `f(x + h)` where all that stands in it is the exercise's, or what it is about.
const char *phrase(struct node *node);

// Whether a phrase says more than that there is a value.
bool is_named(const char *phrase);

// What a statement changes: "`w`", "the sum", "what is returned".
const char *target(struct node *statement);

// Where the statement under way works: ", in what is written to `w`".
const char *context(void);
void set_context(struct node *statement); // NULL: none

#endif
