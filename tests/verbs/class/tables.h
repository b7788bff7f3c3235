// tables.h: the table of marks, and the same for the course's system.
#ifndef DOWNHILL_CLASS_TABLES_H
#define DOWNHILL_CLASS_TABLES_H

#include <stdio.h>

// One field of CSV (RFC 4180), in quotes. A spreadsheet takes what begins with = + - or @ for a formula, so such
// a text gets an apostrophe before it.
void put_field(FILE *out, const char *text);

// A roster: a CSV file with a line of headings, as Moodle and Canvas export their gradebook.
struct row {
    char **fields, **plain; // as they stand there, and their small letters and digits alone
    size_t count;
};

struct roster {
    struct row *rows; // the first has the headings
    size_t count;
    char separator; // between the fields: a comma, a semicolon or a tab
};

// Reads the file; one that cannot be understood ends the program with a message.
struct roster roster_read(const char *path);

// Whether a row is the student of this submission: one of its fields, or two beside each other in either order, have
// the letters and digits of the submission's name, or of the part before the last "_"; or, which is surer, of the
// number behind it.
enum fit { FITS_NOT, FITS_BY_NAME, FITS_BY_NUMBER };
enum fit row_fits(const struct row *row, const char *submission);

// The row with one more field.
void put_row(FILE *out, const struct roster *roster, size_t row, const char *last);

#endif
