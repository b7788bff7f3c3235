// memory.c: judge/memory.h for mutants that explain answers. They are many, and each is given up at its
// first value that differs, so that handing out memory would cost more than they do: pieces of one large
// block, some way apart, so that what writes one place too far does no harm.
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { APART = 256, ROOM = 1 << 26 };

static char *block;
static size_t used;

void *writable_memory(size_t size)
{
    if (!block)
        block = malloc(ROOM);
    size_t taken = (size + 2 * APART + 63) / 64 * 64;
    if (!block || used + taken > ROOM) {
        fputs("mutants: the questions need more memory than there is\n", stderr);
        exit(3);
    }
    char *start = block + used;
    memset(start, 0, taken);
    used += taken;
    return start + APART;
}

void *output_memory(size_t size)
{
    return writable_memory(size);
}

const void *read_only_memory(const void *bytes, size_t size)
{
    return memcpy(writable_memory(size), bytes, size);
}

void free_memory(void)
{
    used = 0;
}
