// report.h: the report on the terminal, one view of the verdicts.
#ifndef DOWNHILL_REPORT_H
#define DOWNHILL_REPORT_H

#include <jansson.h>

#include "list.h"

#define DEFAULT_SEED "1"

struct totals {
    size_t right, wrong, todo, missing, ungraded;
    double earned, points;
};

// Prints the verdict of each selected exercise; verdicts[i] belongs to list->exercises[i] and is
// a verdict of judge_main.c, or {status: "missing"}.
struct totals report(const struct list *list, json_t *const *verdicts, const char *code,
                     const char *seed);

#endif
