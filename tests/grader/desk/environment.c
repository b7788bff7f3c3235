// environment.c: see environment.h.
#include "environment.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

_Noreturn void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(3);
}
