// program.c: see program.h.
#include "program.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

_Noreturn void give_up(const char *format, ...)
{
    va_list rest;
    va_start(rest, format);
    fflush(stdout);
    vfprintf(stderr, format, rest);
    fputs(".\n", stderr);
    va_end(rest);
    exit(1);
}

void *room(size_t count, size_t size)
{
    void *memory = calloc(count, size);
    if (!memory)
        give_up("no memory for %zu numbers", count);
    return memory;
}

size_t whole_number(const char *text, const char *what)
{
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    if (*end || value == 0 || value > 1000000)
        give_up("%s=%s: a whole number, at least 1", what, text);
    return value;
}
