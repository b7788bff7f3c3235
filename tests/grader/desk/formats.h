// formats.h: the verdicts for other programs.
#ifndef DOWNHILL_FORMATS_H
#define DOWNHILL_FORMATS_H

#include <jansson.h>
#include <stdio.h>

#include "report.h"

typedef void format_function(FILE *out, const struct report *report, json_t *const *verdicts);

// "json": the verdicts as they are, in book order, with titles and totals.
// "junit": JUnit XML as Jenkins and GitLab read it, a test suite a chapter.
// "gradescope": results.json of a Gradescope autograder.
//
// NULL for any other name.
format_function *format_named(const char *name);

#endif
