// tables.h: the table of marks, and the same for the course's system.
#ifndef DOWNHILL_CLASS_TABLES_H
#define DOWNHILL_CLASS_TABLES_H

#include <stdbool.h>
#include <stdio.h>

#include "people.h"

// What a spreadsheet program wants before UTF-8, where a name has other letters than ASCII's; others take it for a letter.
void put_mark_of_utf8(FILE *out, char *const *names, size_t count);

// One field of CSV (RFC 4180), in quotes. A spreadsheet takes what begins with = + - or @ for a formula, so such
// a text gets an apostrophe before it.
void put_field(FILE *out, const char *text);

// A roster: a CSV file with a line of headings, as Moodle and Canvas export their gradebook.
struct row {
    char **fields, **plain; // as they stand there, and their letters and digits alone (names.h)
    size_t count;
};

struct roster {
    struct row *rows; // the first has the headings
    size_t count;
    char separator; // between the fields: a comma, a semicolon or a tab
};

// Reads the file; one that cannot be understood ends the program with a message.
struct roster roster_read(const char *path);

// Whether a row is that of a student. A name fits when one of the row's fields, or two beside each other in either order,
// have its letters and digits; a number or an address, which are surer, when a field is the same.
enum fit { FITS_NOT, FITS_BY_NAME, FITS_BY_NUMBER, FITS_BY_BOTH };
enum fit row_fits_person(const struct row *row, const struct person *person);

// The same of a submission's name, with the number behind its last "_" if there is one. `moodle`: it is the number of a
// participant, which stands in the first field behind a word.
enum fit row_fits_name(const struct row *row, const char *name, bool moodle);

// The row with one more field.
void put_row(FILE *out, const struct roster *roster, size_t row, const char *last);

#endif
