// message.c: see message.h.
#include "message.h"

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
