// text.h: numbers and strangers' text, made fit to be shown. All results are malloc'ed.
#ifndef DOWNHILL_TEXT_H
#define DOWNHILL_TEXT_H

#include <stddef.h>
#include <stdio.h>

// printf into memory of its own.
char *text_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

// "3 to 5 %" for two numbers with the same unit, or "3 %" where they print alike.
char *text_range(double low, double high, const char *unit);

// The shortest decimal that reads back as this double.
char *text_number(double value);

// m x n values: "[1, 2, 3]", or rows "[1, 2; 3, 4]"; long ones end in "...".
char *text_matrix(size_t m, size_t n, const double *values);

// `size` bytes as valid UTF-8 without control characters (they become \x1b and the like), at most
// `lines` lines of at most 200 bytes; says how many lines were left out.
char *text_clean(const char *bytes, size_t size, size_t lines);

// The same for one piece of text, a path for instance: whole, and without a line end.
char *text_printable(const char *text);

// The same text for a terminal that has ASCII alone: x³ becomes x^3, and what has no likeness a
// "?".
char *text_ascii(const char *text);

// Writes clean text as it stands in HTML and XML, between tags and in attributes.
void text_put_markup(FILE *out, const char *text);

#endif
