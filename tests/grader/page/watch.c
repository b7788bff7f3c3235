// watch.c: see watch.h. The compiler makes every load and store of an answer call one of these
// functions, as it does for the kernel's AddressSanitizer; they are the whole of its runtime here.
#include "watch.h"

#include <stdbool.h>
#include <string.h>

#include "heap.h"
#include "stop.h"

static unsigned char *shadow_of(uintptr_t address)
{
    return (unsigned char *)(uintptr_t)(STACK_END + (address >> 3));
}

void set_shadow(const void *start, size_t size, enum shadow shadow)
{
    unsigned char *at = shadow_of((uintptr_t)start);
    memset(at, (int)shadow, size / 8);
    if (size % 8 > 0)
        at[size / 8] = shadow ? (unsigned char)shadow : (unsigned char)(size % 8);
}

// ---- Loads and stores --------------------------------------------------------------------------

static enum shadow shadow_at(uintptr_t at, uintptr_t last, bool writes)
{
    if (at < 4096)
        return SHADOW_NULL;
    bool in_shadow = last >= STACK_END && at < SHADOW_END;
    bool beyond = last >= heap_end();
    if (last < at || in_shadow || beyond)
        return SHADOW_WILD;
    for (const unsigned char *shadow = shadow_of(at); shadow <= shadow_of(last); shadow++) {
        bool part = *shadow < 8 && shadow == shadow_of(last) && (last & 7) < *shadow;
        bool readable = *shadow == SHADOW_READ_ONLY && !writes;
        if (*shadow != 0 && !part && !readable)
            return *shadow < 8 ? shadow[1] : *shadow;
    }
    return 0;
}

static void check(uintptr_t at, size_t size, bool writes)
{
    enum shadow shadow = size > 0 ? shadow_at(at, at + size - 1, writes) : 0;
    if (shadow != 0)
        stop_access(at, writes, shadow);
}

#define CHECK(size)                                                                                \
    void __asan_load##size(uintptr_t at);                                                          \
    void __asan_load##size(uintptr_t at)                                                           \
    {                                                                                              \
        check(at, size, false);                                                                    \
    }                                                                                              \
    void __asan_store##size(uintptr_t at);                                                         \
    void __asan_store##size(uintptr_t at)                                                          \
    {                                                                                              \
        check(at, size, true);                                                                     \
    }
CHECK(1)
CHECK(2)
CHECK(4)
CHECK(8)
CHECK(16)

void __asan_loadN(uintptr_t at, size_t size);
void __asan_loadN(uintptr_t at, size_t size)
{
    check(at, size, false);
}

void __asan_storeN(uintptr_t at, size_t size);
void __asan_storeN(uintptr_t at, size_t size)
{
    check(at, size, true);
}

void *__asan_memcpy(void *to, const void *from, size_t size);
void *__asan_memcpy(void *to, const void *from, size_t size)
{
    check((uintptr_t)from, size, false);
    check((uintptr_t)to, size, true);
    return memmove(to, from, size);
}

void *__asan_memmove(void *to, const void *from, size_t size);
void *__asan_memmove(void *to, const void *from, size_t size)
{
    return __asan_memcpy(to, from, size);
}

void *__asan_memset(void *to, int byte, size_t size);
void *__asan_memset(void *to, int byte, size_t size)
{
    check((uintptr_t)to, size, true);
    return memset(to, byte, size);
}

// ---- Local variables ---------------------------------------------------------------------------

#define SET_SHADOW(byte)                                                                           \
    void __asan_set_shadow_##byte(unsigned char *at, size_t size);                                 \
    void __asan_set_shadow_##byte(unsigned char *at, size_t size)                                  \
    {                                                                                              \
        memset(at, 0x##byte, size);                                                                \
    }
SET_SHADOW(00)
SET_SHADOW(01)
SET_SHADOW(02)
SET_SHADOW(03)
SET_SHADOW(04)
SET_SHADOW(05)
SET_SHADOW(06)
SET_SHADOW(07)
SET_SHADOW(f1)
SET_SHADOW(f2)
SET_SHADOW(f3)
SET_SHADOW(f5)
SET_SHADOW(f8)

// An array whose length is known only when it is made: what lies on both sides of it is nobody's. Such
// arrays begin at a multiple of 32 and have room for their poison, 32 bytes before and the rest of 32 and 32 behind.
void __asan_alloca_poison(uintptr_t at, size_t size);
void __asan_alloca_poison(uintptr_t at, size_t size)
{
    enum { RIM = 32 };
    uintptr_t end = (at + size + 7) & ~(uintptr_t)7,
              rim = ((at + size + RIM - 1) & ~(uintptr_t)(RIM - 1)) + RIM;
    set_shadow((void *)(at - RIM), RIM, SHADOW_STACK_START);
    set_shadow((void *)end, rim - end, SHADOW_STACK_BEHIND);
    if (size % 8 > 0)
        *shadow_of(at + size) = (unsigned char)(size % 8);
}

void __asan_allocas_unpoison(uintptr_t top, uintptr_t bottom);
void __asan_allocas_unpoison(uintptr_t top, uintptr_t bottom)
{
    if (top != 0 && top <= bottom)
        memset(shadow_of(top), 0, (bottom - top) / 8);
}

void __asan_handle_no_return(void);
void __asan_handle_no_return(void)
{
}

// ---- Time --------------------------------------------------------------------------------------

// The compiler makes each block of an answer without checks of memory call this (compiler.mjs).
void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void)
{
    enum { BLOCKS = 1 << 16 }; // a fraction of a millisecond
    static unsigned count;
    if (++count % BLOCKS == 0)
        check_time();
}
