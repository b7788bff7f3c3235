// tables.c: see tables.h.
#include "tables.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static void put_quoted(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text; text++)
        fputs(*text == '"' ? "\"\"" : (char[]){*text, 0}, out);
    fputc('"', out);
}

// What a spreadsheet would take for a formula gets a mark, and a terminal finds nothing to obey.
void put_field(FILE *out, const char *text)
{
    char *printable = text_printable(text);
    const char first = printable[strspn(printable, " \t")];
    char *guarded = text_format("%s%s", first && strchr("=+-@", first) ? "'" : "", printable);
    put_quoted(out, guarded);
    free(guarded), free(printable);
}

// ---- Rosters ---------------------------------------------------------------------------------------

enum { MOST_FIELDS = 500 };

// The next record of a CSV file, its fields malloc'ed; 0 at the end.
static size_t read_record(FILE *in, char **fields)
{
    size_t count = 0, size = 0;
    char *text = NULL;
    bool quoted = false, any = false;
    FILE *field = open_memstream(&text, &size);
    for (int c; (c = fgetc(in)) != EOF;) {
        any = true;
        if (c == '"') {
            int next = quoted ? fgetc(in) : 0;
            if (quoted && next == '"') {
                fputc('"', field);
                continue;
            }
            if (quoted)
                ungetc(next, in);
            quoted = !quoted;
        } else if ((c == ',' || c == '\n') && !quoted) {
            fclose(field);
            text[strcspn(text, "\r")] = 0;
            if (count < MOST_FIELDS)
                fields[count++] = text;
            if (c == '\n')
                return count;
            field = open_memstream(&text, &size);
        } else {
            fputc(c, field);
        }
    }
    fclose(field);
    if (any)
        fields[count++] = text;
    else
        free(text);
    return count;
}

// The letters and digits of a text, small; what is not ASCII stays.
static char *letters(const char *text, size_t length)
{
    char *kept = malloc(length + 1), *to = kept;
    for (size_t i = 0; i < length; i++)
        if (isalnum((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80)
            *to++ = (char)tolower((unsigned char)text[i]);
    *to = 0;
    return kept;
}

static bool joined_match(const char *a, const char *b, const char *name)
{
    char *joined = text_format("%s%s", a, b), *plain = letters(joined, strlen(joined));
    bool match = *plain && strcmp(plain, name) == 0;
    free(joined), free(plain);
    return match;
}

static bool row_has(char *const *fields, size_t count, const char *name)
{
    bool found = false;
    for (size_t i = 0; *name && i < count && !found; i++)
        found = joined_match(fields[i], "", name) ||
                (i + 1 < count && (joined_match(fields[i], fields[i + 1], name) ||
                                   joined_match(fields[i + 1], fields[i], name)));
    return found;
}

int row_is_of(char *const *fields, size_t count, const char *submission)
{
    const char *line = strrchr(submission, '_');
    char *whole = letters(submission, strlen(submission));
    char *before = line ? letters(submission, (size_t)(line - submission)) : strdup("");
    char *after = line ? letters(line, strlen(line)) : strdup("");
    int match = row_has(fields, count, whole) || row_has(fields, count, after) ||
                row_has(fields, count, before);
    free(whole), free(before), free(after);
    return match;
}

void put_roster(FILE *out, const char *roster, const char *heading,
                const char *(*mark)(char *const *fields, size_t count, void *context),
                void *context)
{
    FILE *in = fopen(roster, "re");
    char *fields[MOST_FIELDS + 1];
    if (!in) {
        fprintf(stderr, "ROSTER=%s: %s\n", roster, strerror(errno));
        exit(2);
    }
    char order[3]; // the mark of it, which Excel writes
    if (fread(order, 1, 3, in) != 3 || memcmp(order, "\xEF\xBB\xBF", 3) != 0)
        rewind(in);
    for (size_t row = 0, count; (count = read_record(in, fields)); row++) {
        const char *last = row == 0 ? heading : mark(fields, count, context);
        for (size_t i = 0; i < count; i++) {
            put_quoted(out, fields[i]);
            fputc(',', out);
        }
        put_quoted(out, last ? last : "");
        fputc('\n', out);
        for (size_t i = 0; i < count; i++)
            free(fields[i]);
    }
    fclose(in);
}
