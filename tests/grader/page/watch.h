// watch.h: what an answer in the page may touch. One byte of shadow stands for eight bytes of memory.
//
//     0 .. STACK_END                the stack, which grows down; the first page stands for null
//     STACK_END .. SHADOW_END       the shadow of all memory, at (address >> 3) + STACK_END
//     SHADOW_END .. MEMORY_END      what the linker lays out, the arena of the questions in it; then
//                                   the heap
//
// compiler.mjs hands these numbers to the linker as well.
#ifndef DOWNHILL_WATCH_H
#define DOWNHILL_WATCH_H

#include <stddef.h>
#include <stdint.h>

#define STACK_END (8u << 20)
#define MEMORY_END (128u << 20)
#define SHADOW_END (STACK_END + MEMORY_END / 8)

// A byte of shadow: 0, all eight bytes may be used; 1 to 7, only so many; or one of these. The
// compiler sets those of the stack itself, by AddressSanitizer's own numbers (watch.c).
enum shadow {
    SHADOW_READ_ONLY = 0xA0, // an input
    SHADOW_INPUT_END = 0xA1, // beside an input
    SHADOW_ARRAY_END = 0xA2, // beside an array from malloc, or of the questions' own
    SHADOW_FREED = 0xA3,
    SHADOW_WILD = 0xA4, // nothing is there
    SHADOW_NULL = 0xA5,
    SHADOW_OUTPUT_END = 0xA6, // beside an output
    SHADOW_STACK_START = 0xF1,
    SHADOW_STACK_BEHIND = 0xF3,
};

#ifdef WATCHED
// From here on `size` bytes, a multiple of eight but for the last, are as `shadow` says; 0: free to use.
void set_shadow(const void *start, size_t size, enum shadow shadow);
#else // neither the judge nor a known mistake is watched, and they may have more memory
#undef MEMORY_END
#define MEMORY_END (1u << 30)
static inline void set_shadow(const void *start, size_t size, enum shadow shadow)
{
    (void)start, (void)size, (void)shadow;
}
#endif

#endif
