// environment.c: see environment.h.
#include "environment.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

const char *setting(const char *name, const char *otherwise)
{
    const char *value = getenv(name);
    return value && *value ? value : otherwise;
}

char *const clean_environment[] = {
    "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8",
    "ASAN_OPTIONS=detect_leaks=0:max_allocation_size_mb=1024:allocator_may_return_null=1:"
    "external_symbolizer_path=", // clang's: an answer starts nothing
    NULL};

_Noreturn void refuse(const char *format, ...)
{
    char *text;
    va_list rest;
    va_start(rest, format);
    if (vasprintf(&text, format, rest) < 0)
        abort();
    va_end(rest);
    fprintf(stderr, "%s\n", text_printable(text));
    exit(2);
}

static const struct {
    int error;
    const char *remedy;
} remedies[] = {
    {ENOSPC, "The disk is full: make room, then try again."},
    {EDQUOT, "Your share of the disk is full: make room, then try again."},
    {EFBIG, "The size of files is limited: lift the limit (ulimit -f unlimited)."},
    {EROFS, "The disk can only be read: copy the project to one where you may write."},
    {EACCES, "Its permissions do not allow that: chmod and chown change them."},
    {EPERM, "This system does not allow that: a container or a filter may forbid it."},
    {ENOMEM, "There is too little memory: close other programs, or lift the limit (ulimit -a)."},
    {EAGAIN, "There are too many processes: end some, or lift the limit (ulimit -u)."},
    {EMFILE, "Too many files are open: lift the limit (ulimit -n)."},
    {ENOENT, "See whether it is there; make clean has the grader made anew."},
    {ENOEXEC, "Type make clean, then try again: the grader is made anew."},
};

char *fault_of(const char *what)
{
    int error = errno;
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (remedies[i].error == error)
            return text_format("%s: %s. %s", what, strerror(error), remedies[i].remedy);
    return text_format("%s: %s. This has nothing to do with your answer: mend it, then try again.",
                       what, strerror(error));
}

_Noreturn void fail(const char *what)
{
    fprintf(stderr, "%s\n", text_printable(fault_of(what)));
    exit(FAULT);
}
