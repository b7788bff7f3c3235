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
// For scripts, a line of words each: "unsolved", the exercises that are not right, in book order;
// "mistake", the sentence of a known mistake; "failure", where the first question fails: the folder
// of the answer, group, line, and how often that line was passed before; "outcomes", a line for
// each exercise: chapter, folder, name, status, points earned, points. For grading a class: "marks",
// a row of numbers as CSV, and "columns", the names of its columns.
//
// NULL for any other name.
format_function *format_named(const char *name);

#endif
