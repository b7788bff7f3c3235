// lines.c: see lines.h.
#include "lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "environment.h"
#include "events.h"

enum { FRAMES = 16 }; // of a trace: what lies deeper is the grader's

// Whether the module, which ends at `end`, is the answer ('a') or the probe ('p'), or another ('\0').
static char module_before(const char *end, const char *start)
{
    static const char library[] = "/libanswer.so", probe[] = "/probe";
    const char *open = memrchr(start, '(', (size_t)(end - start));
    size_t length = open ? (size_t)(end - open) : 0;
    if (length > strlen(library) && strncmp(end - strlen(library), library, strlen(library)) == 0)
        return 'a';
    return open && memmem(open, length, probe, strlen(probe)) ? 'p' : 0;
}

static bool is_in_a_trace(const char *at, const char *report)
{
    const char *line = memrchr(report, '\n', (size_t)(at - report));
    return line && strncmp(line, "\n    #", 6) == 0;
}

// The next address of a trace from `at` on, one a line, or NULL. What else an answer prints is left as it is.
static const char *next_address(const char *report, const char *at, char *module)
{
    while ((at = strstr(at, "+0x")) &&
           !(is_in_a_trace(at, report) && (*module = module_before(at, report))))
        at++;
    return at;
}

// The addresses of a trace in the words of ask.sh, "a0x1139 p0x2044", from "(/path/libanswer.so+0x1139)".
static char *addresses_in(const char *report)
{
    char *words;
    size_t size;
    FILE *out = open_memstream(&words, &size);
    const char *at = report;
    char module;
    for (int count = 0; count < FRAMES && (at = next_address(report, at, &module)); count++) {
        fprintf(out, "%c0x%llx ", module, strtoull(at + 1, NULL, 16));
        at += strcspn(at, "\n");
    }
    fclose(out);
    return words;
}

// Puts what ask.sh said of an address, a function and a line in turns, as lines of a trace. Returns what follows.
static const char *put_places(FILE *out, const char *said)
{
    while (*said && strncmp(said, "0x", 2) != 0) {
        const char *place = said + strcspn(said, "\n"), *end;
        place += *place == '\n';
        while (strncmp(place, "./", 2) == 0)
            place += 2;
        end = place + strcspn(place, "\n");
        fprintf(out, "    #0 in %.*s %.*s\n", (int)strcspn(said, "\n"), said, (int)(end - place),
                place);
        said = end + (*end == '\n');
    }
    return said;
}

// The report with those lines of its trace replaced that have an address.
static char *with_places(const char *report, const char *said)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    const char *from = report, *at;
    char module;
    for (int count = 0; count < FRAMES && (at = next_address(report, from, &module)); count++) {
        const char *line = memrchr(report, '\n', (size_t)(at - report)); // is_in_a_trace()
        fprintf(out, "%.*s", (int)(line + 1 - from), from);
        said += strcspn(said, "\n"); // behind the address
        said = put_places(out, said + (*said == '\n'));
        from = at + strcspn(at, "\n");
        from += *from == '\n';
    }
    fputs(from, out);
    fclose(out);
    return text;
}

static void append(struct bytes *bytes, const char *text)
{
    size_t size = strlen(text);
    bytes->start = realloc(bytes->start, bytes->size + size + 1);
    if (!bytes->start)
        fail("memory for what the answer says");
    memcpy(bytes->start + bytes->size, text, size + 1);
    bytes->size += size;
}

void add_lines(const struct options *options, char *const *flags, struct run *run)
{
    const char *report = report_start(said_in(run).all);
    if (!strstr(report, "libanswer.so+0x") || strstr(report, options->label))
        return;
    char *addresses = addresses_in(report);
    struct run lines = ask_for_lines(options, flags, addresses);
    char *text = with_places(report, said_in(&lines).all);
    run->output.size = (size_t)(report - run->output.start);
    append(&run->output, text);
    free(text);
    run_free(&lines);
    free(addresses);
}
