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

static _Noreturn void refuse_roster(const char *path, const char *why)
{
    fprintf(stderr, "ROSTER=%s: %s.\n", path, why);
    exit(2);
}

// What parts the fields of the first line: the one of , ; and the tab that it has most of.
static char separator_of(const char *text)
{
    size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (; *text && (quoted || *text != '\n'); text++) {
        quoted = quoted != (*text == '"');
        commas += !quoted && *text == ',';
        semicolons += !quoted && *text == ';';
        tabs += !quoted && *text == '\t';
    }
    return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
}

// The next field of a record, and moves behind what ends it; *last: it was the record's last.
static char *read_field(const char **text, char separator, bool *last)
{
    const char *at = *text;
    char *field = malloc(strlen(at) + 1), *to = field;
    for (bool quoted = false; *at && (quoted || (*at != separator && *at != '\n')); at++) {
        if (*at == '"' && quoted && at[1] == '"')
            *to++ = *at++;
        else if (*at == '"')
            quoted = !quoted;
        else if (quoted || *at != '\r')
            *to++ = *at;
    }
    *to = 0;
    *last = *at != separator;
    *text = at + (*at != 0);
    return realloc(field, strlen(field) + 1);
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

static void add_row(struct roster *roster, const char **text)
{
    struct row row = {.fields = malloc(MOST_FIELDS * sizeof(char *)),
                      .plain = malloc(MOST_FIELDS * sizeof(char *))};
    for (bool last = false; !last && row.count < MOST_FIELDS; row.count++) {
        row.fields[row.count] = read_field(text, roster->separator, &last);
        row.plain[row.count] = letters(row.fields[row.count], strlen(row.fields[row.count]));
    }
    roster->rows = realloc(roster->rows, (roster->count + 1) * sizeof row);
    roster->rows[roster->count++] = row;
}

struct roster roster_read(const char *path)
{
    enum { MOST_BYTES = 1 << 26 };
    char *text = malloc(MOST_BYTES + 1);
    FILE *file = fopen(path, "re");
    if (!file)
        refuse_roster(path, strerror(errno));
    size_t size = fread(text, 1, MOST_BYTES, file);
    fclose(file);
    text[size] = 0;
    if (size == 0)
        refuse_roster(path, "it is empty");
    if (memchr(text, 0, size))
        refuse_roster(path, "it is no text in UTF-8; save it as \"CSV UTF-8\"");
    const char *at = text + (strncmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0); // which Excel writes
    struct roster roster = {.separator = separator_of(at)};
    while (*at)
        if (*at == '\n' || *at == '\r')
            at++; // an empty line
        else
            add_row(&roster, &at);
    free(text);
    return roster;
}

static bool is_joined(const char *name, const char *first, const char *second)
{
    size_t length = strlen(first);
    return *first && strncmp(name, first, length) == 0 && strcmp(name + length, second) == 0;
}

static bool row_has(const struct row *row, const char *name)
{
    bool found = false;
    for (size_t i = 0; *name && i < row->count && !found; i++)
        found = is_joined(name, row->plain[i], "") ||
                (i + 1 < row->count && (is_joined(name, row->plain[i], row->plain[i + 1]) ||
                                        is_joined(name, row->plain[i + 1], row->plain[i])));
    return found;
}

enum fit row_fits(const struct row *row, const char *submission)
{
    const char *line = strrchr(submission, '_');
    char *whole = letters(submission, strlen(submission));
    char *before = line ? letters(submission, (size_t)(line - submission)) : strdup("");
    char *after = line ? letters(line, strlen(line)) : strdup("");
    char *participant = text_format("participant%s", after); // of Moodle's grading worksheet
    enum fit fit = row_has(row, after) || (*after && row_has(row, participant)) ? FITS_BY_NUMBER
                   : row_has(row, whole) || row_has(row, before)                ? FITS_BY_NAME
                                                                                : FITS_NOT;
    free(whole), free(before), free(after), free(participant);
    return fit;
}

void put_row(FILE *out, const struct roster *roster, size_t row, const char *last)
{
    for (size_t i = 0; i < roster->rows[row].count; i++) {
        put_quoted(out, roster->rows[row].fields[i]);
        fputc(roster->separator, out);
    }
    put_quoted(out, last);
    fputc('\n', out);
}
