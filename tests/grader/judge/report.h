// report.h: what a learner reads of the verdicts, as text.
//
// verdicts[i] belongs to list->exercises[i]; it is NULL where that is not selected, otherwise what
// verdict.c made, or {status: "missing"}, or {status: "not_graded", fault: a sentence} where something
// other than the answer went wrong.
#ifndef DOWNHILL_REPORT_H
#define DOWNHILL_REPORT_H

#include <jansson.h>

#include "list.h"

#define DEFAULT_SEED "1"

enum outcome { RIGHT, WRONG, TODO, MISSING, UNGRADED };

struct totals {
    size_t right, wrong, todo, missing, ungraded;
    double earned, points;
};

// What a report speaks of, and how it looks.
struct report {
    const struct list *list;
    const char *code, *seed; // the folder, fit to be shown, and the seed
    const char *tier;        // the sandbox that strangers' answers ran in, or NULL
    bool colour;             // with the escapes of a terminal
    bool book;               // the pages of the book are made: readers are sent there
    size_t width;            // columns
};

enum outcome outcome_of(const json_t *verdict);
const char *outcome_word(const json_t *verdict); // "right", "wrong", "to do", ...
struct totals report_totals(const struct list *list, json_t *const *verdicts);

// The whole report; the reasons alone why exercises were not graded, or ""; and what is said of one
// exercise below its headline. For the caller to free.
char *report_all(const struct report *report, json_t *const *verdicts);
char *report_faults(const struct report *report, json_t *const *verdicts);
char *report_details(const struct report *report, const struct exercise *exercise,
                     const json_t *verdict);

// Where strangers' answers ran, the weakest of these places ("confinement" or "bubblewrap"); NULL where none ran so.
const char *report_tier(const struct list *exercises, json_t *const *verdicts);

// The same as a sentence for those who get the marks; "" for NULL.
const char *report_place(const char *tier);

#endif
