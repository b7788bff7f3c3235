// terminal.h: the report as a person looks at it.
#ifndef DOWNHILL_TERMINAL_H
#define DOWNHILL_TERMINAL_H

#include "report.h"

// The report in colour where a person looks at it, which is when it goes to no file (`path` is NULL) but to a
// terminal; in ASCII where the locale has nothing else. For the caller to free.
char *report_for(const char *path, const struct report *report, json_t *const *verdicts);

#endif
