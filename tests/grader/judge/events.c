// events.c: see events.h. The reports of gcc's and clang's sanitizers are read as text: the line
// that names the error, then the first line of the trace that lies in the learner's file.
#include "events.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "frames.h"
#include "memory.h"
#include "parameters.h"

struct event event_new(const char *kind, const char *format, ...)
{
    struct event result = {.kind = kind};
    va_list rest;
    va_start(rest, format);
    vsnprintf(result.sentence, sizeof result.sentence, format, rest);
    va_end(rest);
    return result;
}

// The line in the first "FILE:LINE" of the text, or 0.
static int line_in_file(const char *text, const char *file)
{
    size_t length = strlen(file);
    for (const char *at = text; (at = strstr(at, file)); at += length)
        if (at[length] == ':' && atoi(at + length + 1) > 0)
            return atoi(at + length + 1);
    return 0;
}

static const char *find(const char *text, const char *what)
{
    const char *found = strstr(text, what);
    return found ? found : text + strlen(text);
}

static const char *line_start(const char *text, const char *at)
{
    while (at > text && at[-1] != '\n')
        at--;
    return at;
}

const char *report_start(const char *said)
{
    const char *address = find(said, "ERROR: AddressSanitizer");
    const char *undefined = find(said, ": runtime error: ");
    const char *deadly = find(said, "AddressSanitizer:DEADLYSIGNAL");
    const char *late = find(said, TIME_MARK);
    const char *unloaded = find(said, ": symbol lookup error: "); // not a sanitizer's, but no print
    const char *first = address < undefined ? address : undefined;
    first = unloaded < first ? unloaded : first;
    first = deadly < first ? deadly : first;
    first = late < first ? late : first;
    if (*first == 0)
        return first;
    first = line_start(said, first);
    const char *rule = line_start(said, first > said ? first - 1 : first); // the line of ===
    return strncmp(rule, "=====", 5) == 0 ? rule : first;
}

// ---- AddressSanitizer --------------------------------------------------------------------------

static struct event at_address(unsigned long long address, bool writes, const char *sentence)
{
    struct event event = event_new("crash", "%s", sentence);
    event.address = (uintptr_t)address;
    event.writes = writes;
    return event;
}

static struct event wild_access(const char *report)
{
    const char *at = find(report, "unknown address ");
    unsigned long long address = 0;
    sscanf(at, "unknown address 0x%llx", &address);
    bool writes = strstr(report, "caused by a WRITE") != NULL;
    if (address >= INPUTS_START && address < INPUTS_END)
        return at_address(address, writes,
                          writes ? "it writes to an input, which is const and must not change"
                                 : "it reads past the end of an input");
    if (address >= OUTPUTS_START && address < OUTPUTS_END)
        return at_address(address, writes,
                          writes ? "it writes past the end of an array"
                                 : "it reads past the end of an array");
    if (address < 4096)
        return event_new("crash", "it %s through a null pointer", writes ? "writes" : "reads");
    return event_new("crash", "it %s memory that is not its own", writes ? "writes" : "reads");
}

struct known {
    const char *pattern, *where, *object; // "it reads" or "it writes", then these two
};

static const struct known address_errors[] = {
    {"heap-buffer-overflow", "past", "the end of an array"},
    {"stack-buffer-overflow", "past", "the end of a local array"},
    {"stack-buffer-underflow", "before", "the start of a local array"},
    {"dynamic-stack-buffer-overflow", "past", "the end of a local array"},
    {"global-buffer-overflow", "past", "the end of a global array"},
    {"heap-use-after-free", "in", "memory that it has already freed"},
    {"stack-use-after-scope", "in", "a local variable that no longer exists"},
    {"stack-use-after-return", "in", "a local variable that no longer exists"},
};

static struct event address_error(const char *report)
{
    static const char prefix[] = "AddressSanitizer: ";
    const char *what = strstr(report, prefix);
    what = what ? what + strlen(prefix) : report;
    if (strncmp(what, "SEGV", 4) == 0)
        return wild_access(what);
    unsigned long long address;
    bool writes = strstr(what, "WRITE of size") != NULL;
    if (sscanf(what, "use-after-poison on address 0x%llx", &address) == 1)
        return at_address(address, writes,
                          writes ? "it writes before the start of an array"
                                 : "it reads before the start of an array");
    if (strncmp(what, "stack-overflow", 14) == 0)
        return event_new("crash", "it ran out of stack: does it call itself without an end, or "
                                  "hold a very large array?");
    for (size_t i = 0; i < sizeof address_errors / sizeof *address_errors; i++) {
        const struct known *known = &address_errors[i];
        if (strncmp(what, known->pattern, strlen(known->pattern)) == 0)
            return event_new("crash", "it %s %s %s", writes ? "writes" : "reads", known->where,
                             known->object);
    }
    return event_new("crash", "AddressSanitizer says: %.*s", (int)strcspn(what, "\n("), what);
}

static struct event undefined_behaviour(const char *report)
{
    static const char header[] = "/random.h:";
    const char *what = find(report, ": runtime error: "), *place = strstr(report, header);
    what += strlen(": runtime error: ");
    if (place && place < what &&
        strncmp(what, "division by zero", 16) == 0) // and nothing else there divides
        return event_new("crash", "it asks random_below(state, 0) for one of no numbers");
    return event_new("crash", "undefined behaviour: %.*s", (int)strcspn(what, "\n"), what);
}

// ---- Without a report --------------------------------------------------------------------------

// Whether the book's headers declare a function of that name.
static bool is_of_the_book(const char *name, int length)
{
    for (const struct signature *one = signatures; one->function; one++)
        if (strlen(one->function) == (size_t)length &&
            strncmp(one->function, name, (size_t)length) == 0)
            return true;
    return false;
}

// The loader's complaint, "PATH: symbol lookup error: PATH: undefined symbol: NAME". When it is the
// probe that misses a symbol, it is the exercise's own function. The exercises before it are there.
static struct event missing_symbol(const char *complaint)
{
    const char *symbol = find(complaint, "undefined symbol: ") + strlen("undefined symbol: ");
    int length = (int)strcspn(symbol, " \n");
    if (strncmp(complaint, ": symbol lookup error: ", 23) == 0 &&
        !strstr(complaint, "libanswer.so: undef"))
        return event_new("name", "the file defines no function %.*s", length, symbol);
    if (is_of_the_book(symbol, length))
        return event_new(
            "link",
            "it calls %.*s, an exercise after this one: an answer may call the exercises "
            "before its own, the standard library and functions of its own file",
            length, symbol);
    return event_new("link",
                     "%.*s is used, but neither this file nor the standard library defines it, "
                     "and no exercise before this one has that name",
                     length, symbol);
}

static struct event from_exit(int code, const char *said)
{
    const char *complaint = strstr(said, ": symbol lookup error: ");
    if (code == 127 && complaint)
        return missing_symbol(complaint);
    return event_new("exit", "it ended the whole program (exit status %d) instead of returning",
                     code);
}

// The function in which the error happened, where the answer had called it: a reference, or one of the questions'
// functions that it was given. It stands in the trace just before the answer's own.
static void find_called_function(struct event *event, const char *report, const char *file)
{
    char before[sizeof event->within] = "";
    for (const char *at = report; (at = strstr(at, "\n    #")); at++) {
        char name[sizeof event->within], place[512];
        if (sscanf(find(at, " in "), " in %63s %511s", name, place) < 2)
            continue;
        if (strncmp(place, file, strlen(file)) == 0) {
            snprintf(event->within, sizeof event->within, "%s", before);
            return;
        }
        bool ours = strncmp(place, "tests/", 6) == 0 || strncmp(place, "solutions/", 10) == 0;
        snprintf(before, sizeof before, "%s", ours ? name : "");
    }
}

// Where its time was up. The outermost line in the learner's file is that of the loop; the others are what it calls.
static struct event too_long(const char *said, const char *file)
{
    struct event event = event_new(
        "time", "it computed for %d seconds and was stopped: does a loop never end?", CPU_SECONDS);
    for (const char *at = find(said, TIME_MARK); (at = strstr(at, file)); at++)
        event.line = line_in_file(at, file);
    return event;
}

static struct event event_of_report(const char *report, const char *file)
{
    struct event said =
        strstr(report, "AddressSanitizer") ? address_error(report) : undefined_behaviour(report);
    said.line = line_in_file(report, file);
    find_called_function(&said, report, file);
    return said;
}

static struct event event_of_ending(struct ending ending, const char *said, const char *file)
{
    switch (ending.kind) {
    case ENDED_BY_A_SIGNAL:
        return event_new("crash", "it was ended by a signal: %s", ending.signal);
    case ENDED_BY_CPU_TIME:
        return too_long(said, file);
    case ENDED_BY_THE_CLOCK:
        return event_new("time", "it did not return within %d seconds and was stopped",
                         WALL_SECONDS);
    case ENDED_BY_MEMORY:
        return event_new("memory", "it used more than 512 MiB of memory and was stopped");
    case ENDED_BY_PROCESSES:
        return event_new("processes",
                         "it started more than %d processes or threads and was stopped",
                         PROCESS_LIMIT);
    case ENDED_BY_OUTPUT:
        return event_new("output", "it printed more than 1 MiB and was stopped");
    case ENDED_BY_CALLS:
        return event_new("calls",
                         "it called what it was handed far more often than it needs to, and "
                         "was stopped: does a loop never end?");
    case ENDED_BY_FILE_SIZE:
        return event_new("output", "it wrote too much to a file and was stopped");
    case ENDED_FOR_ASKING:
        return event_new("refused", "it %s, which no answer needs, and was stopped", ending.signal);
    case ENDED_BY_ITSELF:
        break;
    }
    return from_exit(ending.code, said);
}

struct event event_of(struct ending ending, const char *said, const char *file)
{
    const char *report = report_start(said);
    if (strstr(report, "AddressSanitizer") || strstr(report, ": runtime error: "))
        return event_of_report(report, file);
    return event_of_ending(ending, said, file);
}
