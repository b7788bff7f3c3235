// text.c: see text.h.
#include "text.h"

#include <ctype.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *text_format(const char *format, ...)
{
    char *text = NULL;
    va_list rest;
    va_start(rest, format);
    if (vasprintf(&text, format, rest) < 0)
        abort();
    va_end(rest);
    return text;
}

char *text_range(double low, double high, const char *unit)
{
    char *from = text_format("%.3g", low), *to = text_format("%.3g", high);
    char *range = strcmp(from, to) == 0 ? text_format("%s%s", to, unit)
                                        : text_format("%s to %s%s", from, to, unit);
    free(from), free(to);
    return range;
}

char *text_number(double value)
{
    if (isnan(value))
        return text_format("nan"); // without the sign that a NaN may have
    for (int digits = 6; digits < 17; digits++) {
        char *text = text_format("%.*g", digits, value);
        if (strtod(text, NULL) == value)
            return text;
        free(text);
    }
    return text_format("%.17g", value);
}

char *text_matrix(size_t m, size_t n, const double *values)
{
    enum { SHOWN_ROWS = 8, SHOWN_COLUMNS = 8, SHOWN_ELEMENTS = 20 };
    size_t columns = m > 1 ? SHOWN_COLUMNS : SHOWN_ELEMENTS;
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    fputc('[', out);
    for (size_t i = 0; i < m && i < SHOWN_ROWS; i++) {
        fputs(i ? "; " : "", out);
        for (size_t j = 0; j < n && j < columns; j++)
            fprintf(out, "%s%.6g", j ? ", " : "", values[i * n + j]);
        fputs(n > columns ? ", ..." : "", out);
    }
    fputs(m > SHOWN_ROWS ? "; ...]" : "]", out);
    fclose(out);
    return text;
}

// The length of the valid UTF-8 sequence at `at` (RFC 3629), or 0. C1 controls and the marks that
// turn the direction of writing are not accepted: they can make a terminal lie.
static size_t utf8_length(const unsigned char *at, size_t left)
{
    size_t length = at[0] >= 0xF0 && at[0] < 0xF5   ? 4
                    : at[0] >= 0xE0 && at[0] < 0xF0 ? 3
                    : at[0] >= 0xC2 && at[0] < 0xE0 ? 2
                                                    : 0;
    if (length == 0 || length > left)
        return 0;
    unsigned long code = at[0] & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (at[i] & 0x3F);
    }
    bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    bool surrogate = code >= 0xD800 && code < 0xE000;
    bool turns = code < 0xA0 || (code >= 0x200B && code < 0x2010) ||
                 (code >= 0x2028 && code < 0x202F) || (code >= 0x2066 && code < 0x206A);
    bool no_character = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code < 0xFDF0);
    return overlong || surrogate || turns || no_character || code > 0x10FFFF ? 0 : length;
}

// Writes one character, or its escape; returns how many bytes it took.
static size_t put_clean(FILE *out, const unsigned char *at, size_t left)
{
    if (isprint(at[0]) || at[0] == '\t')
        return fputc(at[0], out), 1;
    size_t length = utf8_length(at, left);
    if (length == 0)
        return fprintf(out, "\\x%02x", at[0]), 1;
    fwrite(at, 1, length, out);
    return length;
}

char *text_printable(const char *text)
{
    char *printable;
    size_t size, left = strlen(text);
    FILE *out = open_memstream(&printable, &size);
    for (size_t put; left > 0; left -= put, text += put)
        put = put_clean(out, (const unsigned char *)text, left);
    fclose(out);
    return printable;
}

static void put_clean_line(FILE *out, const unsigned char *line, size_t size)
{
    enum { SHOWN = 200 };
    size_t at = 0;
    while (at < size && at < SHOWN)
        at += put_clean(out, line + at, size - at);
    fputs(at < size ? " ...\n" : "\n", out);
}

char *text_clean(const char *bytes, size_t size, size_t lines)
{
    char *text;
    size_t text_size, left_out = 0;
    FILE *out = open_memstream(&text, &text_size);
    for (size_t at = 0, line = 0; at < size; line++) {
        const char *end = memchr(bytes + at, '\n', size - at);
        size_t length = end ? (size_t)(end - bytes) - at : size - at;
        if (line < lines)
            put_clean_line(out, (const unsigned char *)bytes + at, length);
        else
            left_out++;
        at += length + 1;
    }
    if (left_out)
        fprintf(out, "(and %zu more line%s)\n", left_out, left_out == 1 ? "" : "s");
    fclose(out);
    return text;
}

static const struct {
    const char *symbol, *ascii;
} likenesses[] = {
    {"−", "-"},     {"·", "*"},        {"²", "^2"},    {"³", "^3"},  {"½", "1/2"},
    {"⁰", "^0"},    {"¹", "^1"},       {"⁴", "^4"},    {"⁵", "^5"},  {"⁶", "^6"},
    {"⁷", "^7"},    {"⁸", "^8"},       {"⁹", "^9"},    {"⁻", "^-"},  {"₀", "_0"},
    {"₁", "_1"},    {"₂", "_2"},       {"ᵢ", "_i"},    {"ᵀ", "'"},   {"√", "sqrt "},
    {"≤", "<="},    {"≥", ">="},       {"≠", "!="},    {"±", "+-"},  {"‖", "||"},
    {"⟨", "<"},     {"⟩", ">"},        {"×", "x"},     {"…", "..."}, {"→", "->"},
    {"α", "alpha"}, {"β", "beta"},     {"δ", "delta"}, {"ε", "eps"}, {"η", "eta"},
    {"κ", "kappa"}, {"λ", "lambda"},   {"σ", "sigma"}, {"χ", "chi"}, {"Σ", "sum "},
    {"∇", "grad "}, {"∞", "infinity"}, {"“", "\""},    {"”", "\""},  {"‘", "'"},
    {"’", "'"},     {"★", "*"},        {"✓", "+"},     {"✗", "x"},   {"–", "-"},
};

static const char *likeness_of(const char *at, size_t *bytes)
{
    for (size_t i = 0; i < sizeof likenesses / sizeof *likenesses; i++) {
        *bytes = strlen(likenesses[i].symbol);
        if (strncmp(at, likenesses[i].symbol, *bytes) == 0)
            return likenesses[i].ascii;
    }
    for (*bytes = 1; ((unsigned char)at[*bytes] & 0xC0) == 0x80; ++*bytes)
        ;
    return "?";
}

char *text_ascii(const char *text)
{
    char *ascii;
    size_t size, bytes;
    FILE *out = open_memstream(&ascii, &size);
    for (; *text; text += bytes) {
        bytes = 1;
        if ((unsigned char)*text < 0x80)
            fputc(*text, out);
        else
            fputs(likeness_of(text, &bytes), out);
    }
    fclose(out);
    return ascii;
}

void text_put_markup(FILE *out, const char *text)
{
    static const char marks[] = "<>&\"'";
    static const char *const entities[] = {"&lt;", "&gt;", "&amp;", "&quot;", "&#39;"};
    for (; *text; text++) {
        const char *mark = strchr(marks, *text);
        if (mark)
            fputs(entities[mark - marks], out);
        else
            fputc(*text, out);
    }
}
