// report.h: the report on the terminal, one view of the verdicts (formats.h has the others).
//
// verdicts[i] belongs to list->exercises[i]; it is NULL where that is not selected, otherwise what
// judge_main.c wrote, or {status: "missing"}.
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

// What the functions below speak of: kept by reference.
void begin_report(const struct list *exercises, const char *folder, const char *with_seed);

enum outcome outcome_of(const json_t *verdict);
struct totals report_totals(json_t *const *verdicts);

// Prints the whole report on standard output.
void report_terminal(json_t *const *verdicts);

// What the report says of one exercise below its headline, without colour; for the caller to free.
char *report_details(const struct exercise *exercise, const json_t *verdict);

#endif
