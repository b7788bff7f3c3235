// heap.c: malloc and its like. What was freed is never handed out again: an answer that goes on using it is found
// out, and nobody here allocates for long. C's own library is not asked, because not every linker tells it
// where its heap ends.
#include "heap.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "watch.h"

enum { BESIDE = 64 }; // bytes on both sides of a block that are nobody's; its size stands there

extern char __heap_base; // from the linker: where the heap begins
static uintptr_t end;

uintptr_t heap_end(void)
{
    return end ? end : (uintptr_t)&__heap_base;
}

static bool grow_heap(size_t size)
{
    uintptr_t have = __builtin_wasm_memory_size(0) * 65536;
    if (size > MEMORY_END - end)
        return false;
    if (end + size <= have)
        return true;
    size_t pages = (end + size - have + 65535) / 65536;
    return __builtin_wasm_memory_grow(0, pages) != (size_t)-1;
}

void *malloc(size_t size)
{
    end = (heap_end() + 15) & ~(uintptr_t)15;
    size_t whole = (size + 15) & ~(size_t)15;
    if (size > MEMORY_END || !grow_heap(whole + 2 * BESIDE))
        return NULL;
    char *start = (char *)end + BESIDE;
    set_shadow(start - BESIDE, BESIDE, SHADOW_ARRAY_END);
    set_shadow(start + whole, BESIDE, SHADOW_ARRAY_END);
    set_shadow(start, whole, SHADOW_ARRAY_END);
    set_shadow(start, size, 0);
    end += whole + 2 * BESIDE;
    ((size_t *)(void *)start)[-1] = size;
    return start;
}

void free(void *memory)
{
    if (memory)
        set_shadow(memory, (((size_t *)memory)[-1] + 7) & ~(size_t)7, SHADOW_FREED);
}

void *calloc(size_t count, size_t size)
{
    if (size > 0 && count > MEMORY_END / size)
        return NULL;
    return malloc(count * size); // fresh memory is zero
}

void *realloc(void *memory, size_t size)
{
    void *larger = malloc(size);
    if (memory && larger) {
        size_t old = ((size_t *)memory)[-1];
        memcpy(larger, memory, old < size ? old : size);
        free(memory);
    }
    return larger;
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return alignment <= 16 ? malloc(size) : NULL;
}
