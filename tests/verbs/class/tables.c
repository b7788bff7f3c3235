// tables.c: see tables.h.
#include "tables.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "text.h"

static void put_quoted(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text; text++)
        fputs(*text == '"' ? "\"\"" : (char[]){*text, 0}, out);
    fputc('"', out);
}

void put_mark_of_utf8(FILE *out, char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (const char *letter = names[i]; *letter; letter++)
            if ((unsigned char)*letter >= 0x80) {
                fputs("\xEF\xBB\xBF", out);
                return;
            }
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

static void add_row(struct roster *roster, const char **text)
{
    struct row row = {.fields = malloc(MOST_FIELDS * sizeof(char *)),
                      .plain = malloc(MOST_FIELDS * sizeof(char *))};
    for (bool last = false; !last && row.count < MOST_FIELDS; row.count++) {
        row.fields[row.count] = read_field(text, roster->separator, &last);
        row.plain[row.count] = name_letters(row.fields[row.count], strlen(row.fields[row.count]));
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

static enum fit both(bool by_name, bool by_number)
{
    return by_name && by_number ? FITS_BY_BOTH
           : by_number          ? FITS_BY_NUMBER
           : by_name            ? FITS_BY_NAME
                                : FITS_NOT;
}

static bool row_has_text(const struct row *row, const char *text)
{
    char *plain = text ? name_letters(text, strlen(text)) : strdup("");
    bool found = row_has(row, plain);
    free(plain);
    return found;
}

enum fit row_fits_person(const struct row *row, const struct person *person)
{
    return both(row_has_text(row, person->name),
                row_has_text(row, person->number) || row_has_text(row, person->email));
}

// "Participant 1204", in any language, for the number 1204.
static bool is_participant(const struct row *row, const char *number)
{
    const char *field = row->count ? row->fields[0] : "";
    size_t length = strlen(field), size = strlen(number);
    return length > size && strcmp(field + length - size, number) == 0 &&
           strcspn(field, "0123456789") == length - size;
}

enum fit row_fits_name(const struct row *row, const char *name, bool moodle)
{
    const char *line = strrchr(name, '_');
    const char *number =
        line && line[1] && !line[1 + strspn(line + 1, "0123456789")] ? line + 1 : NULL;
    if (!number)
        return both(row_has_text(row, name), false);
    char *before = strndup(name, (size_t)(line - name));
    enum fit fit = both(row_has_text(row, before) || row_has_text(row, name),
                        moodle ? is_participant(row, number) : row_has_text(row, number));
    free(before);
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
