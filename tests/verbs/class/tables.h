// tables.h: the table of marks, and the same for the course's system.
#ifndef DOWNHILL_CLASS_TABLES_H
#define DOWNHILL_CLASS_TABLES_H

#include <stdio.h>

// One field of CSV (RFC 4180), in quotes. A spreadsheet takes what begins with = + - or @ for a formula, so such
// a text gets an apostrophe before it.
void put_field(FILE *out, const char *text);

// Copies the roster, a CSV file with a line of headings as Moodle and Canvas export their gradebook, to `out` with
// one more column of that heading. `mark` gives the mark of a student by any of the names that the row has: see
// names_match. Rows that nobody matches get an empty field.
void put_roster(FILE *out, const char *roster, const char *heading,
                const char *(*mark)(char *const *fields, size_t count, void *context),
                void *context);

// Whether a row of a roster is the student of this submission: one of its fields, or two beside each other in
// either order, have the letters and digits of the name, or of its part before or after the last "_".
int row_is_of(char *const *fields, size_t count, const char *submission);

#endif
