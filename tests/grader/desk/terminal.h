// terminal.h: shows a report to a person.
#ifndef DOWNHILL_TERMINAL_H
#define DOWNHILL_TERMINAL_H

#include "report.h"

// Prints the report on standard output: in colour where a person looks at it, and in ASCII where the
// locale has nothing else.
void show_report(const struct report *report, json_t *const *verdicts);

#endif
