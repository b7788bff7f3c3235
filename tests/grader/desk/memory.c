// memory.c: see memory.h. Compiled once, for the probe and for the judge.
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Present only where AddressSanitizer is linked.
__attribute__((weak)) void __asan_poison_memory_region(void const volatile *start, size_t size);
__attribute__((weak)) void __asan_unpoison_memory_region(void const volatile *start, size_t size);

struct block {
    struct block *next;
    char *start;
    size_t mapped; // 0: from malloc
};

static struct block *blocks;
static uintptr_t next_input = INPUTS_START, next_output = OUTPUTS_START;

static void *must(void *memory)
{
    if (!memory || memory == MAP_FAILED) {
        perror("downhill: memory for the questions");
        abort();
    }
    return memory;
}

static void *keep(void *memory, size_t mapped)
{
    struct block *block = must(malloc(sizeof *block));
    *block = (struct block){.next = blocks, .start = memory, .mapped = mapped};
    blocks = block;
    return memory;
}

// Memory at *next, which moves behind it. The last byte is followed by a page that nobody may touch. What lies before
// the first byte on the same page is poisoned where AddressSanitizer watches.
static char *fenced(uintptr_t *next, const void *bytes, size_t size, int rights)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t body = (size + page - 1) / page * page, before = body - size;
    char *start = must(mmap((void *)*next, body + page, PROT_READ | PROT_WRITE,
                            MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    keep(start, body + page);
    *next += body + page;
    if (bytes && size > 0)
        memcpy(start + before, bytes, size);
    mprotect(start, body, rights);
    mprotect(start + body, page, PROT_NONE);
    if (__asan_poison_memory_region)
        __asan_poison_memory_region(start, before);
    return start + before;
}

const void *read_only_memory(const void *bytes, size_t size)
{
    return fenced(&next_input, bytes, size, PROT_READ);
}

void *output_memory(size_t size)
{
    return fenced(&next_output, NULL, size, PROT_READ | PROT_WRITE);
}

void *writable_memory(size_t size)
{
    return keep(must(calloc(size ? size : 1, 1)), 0);
}

static void release(struct block *block)
{
    if (block->mapped == 0) {
        free(block->start);
        return;
    }
    if (__asan_unpoison_memory_region)
        __asan_unpoison_memory_region(block->start, block->mapped);
    munmap(block->start, block->mapped);
}

void free_memory(void)
{
    while (blocks) {
        struct block *block = blocks;
        blocks = block->next;
        release(block);
        free(block);
    }
    next_input = INPUTS_START;
    next_output = OUTPUTS_START;
}
