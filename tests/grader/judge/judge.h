// judge.h: holds the answers in a transcript against what is expected.
#ifndef DOWNHILL_JUDGE_H
#define DOWNHILL_JUDGE_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "transcript.h"

struct judgement {
    json_t *groups;      // an array, an object a group: name, sentence, result, failure
    json_t *interrupted; // the call during which the run ended, or NULL
    size_t asked, passed;
    double margin;           // the largest error as a multiple of the error allowed
    double reference_margin; // the same of the reference; above 1 the exercise is broken
    bool out_of_step;        // the answers do not belong to the questions
    char *diagnosis;         // what the values that are wrong have in common, or NULL
};

// The inputs of all groups, or of the one named: the file that the probe reads. Valid until the next
// call of this file.
struct bytes inputs_for(uint64_t seed, const char *question);

// Runs the questions, all groups or the one named, with the reference and the oracles, and
// compares. Borrowed by same_answers until the next call.
struct judgement judge(const struct transcript *transcript, uint64_t seed, const char *question);

// Provided by the host: calls judge_group for each group (questions.h), in order, or for the one
// named `question` alone when that is not NULL. The desk makes each one test of a Check suite.
void run_groups(const char *question);

// Asks the group groups[index]; true when it passed.
bool judge_group(size_t index);

// Whether there is a group of that name.
bool is_question(const char *name);

// Whether two complete transcripts say the same, within the tolerance of each expectation of the
// judgement just made.
bool same_answers(const struct transcript *a, const struct transcript *b);

// The values of a complete transcript's first pass with the tolerance of each (answers.h), to be freed;
// nothing where the second pass differs.
struct bytes answers_of(const struct transcript *transcript);

#endif
