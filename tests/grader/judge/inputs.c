// inputs.c: see inputs.h. Compiled once, for the probe and for the judge.

#include "inputs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "random.h"

// Present only where AddressSanitizer is linked.
__attribute__((weak)) void __asan_poison_memory_region(void const volatile *start, size_t size);
__attribute__((weak)) void __asan_unpoison_memory_region(void const volatile *start, size_t size);

struct block {
    struct block *next;
    char *start;
    size_t mapped; // 0: from malloc
};

static struct block *blocks;
static struct given *remembered;
static size_t remembered_count;
static uintptr_t next_input = INPUTS_START;
static uint64_t random_state;

// ---- Memory ------------------------------------------------------------------------------------

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
    *block = (struct block){blocks, memory, mapped};
    blocks = block;
    return memory;
}

static void *allocate(size_t count, size_t size)
{
    return keep(must(calloc(count ? count : 1, size)), 0);
}

// A read-only copy whose last byte is followed by a page that nobody may touch. What lies before
// its first byte on the same page is poisoned where AddressSanitizer watches.
static const double *read_only(size_t n, const double *values)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE), bytes = n * sizeof *values;
    size_t body = (bytes + page - 1) / page * page, before = body - bytes;
    char *start = must(mmap((void *)next_input, body + page, PROT_READ | PROT_WRITE,
                            MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    keep(start, body + page);
    next_input += body + page;
    if (n > 0)
        memcpy(start + before, values, bytes);
    mprotect(start, body, PROT_READ);
    mprotect(start + body, page, PROT_NONE);
    if (__asan_poison_memory_region)
        __asan_poison_memory_region(start, before);
    return (const double *)(start + before);
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

// ---- A group's beginning and end ---------------------------------------------------------------

static uint64_t hash_text(uint64_t hash, const char *text) // FNV-1a
{
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001B3u;
    return hash;
}

void start_inputs(uint64_t seed, const struct group *group)
{
    random_state = seed;
    random_state = hash_text(random_bits(&random_state), exercise_name);
    random_state = hash_text(random_state, group->name);
}

void end_inputs(void)
{
    while (blocks) {
        struct block *block = blocks;
        blocks = block->next;
        release(block);
        free(block);
    }
    free(remembered);
    remembered = NULL;
    remembered_count = 0;
    next_input = INPUTS_START;
}

// ---- What is remembered ------------------------------------------------------------------------

static void remember(struct given given)
{
    remembered = must(realloc(remembered, (remembered_count + 1) * sizeof *remembered));
    remembered[remembered_count++] = given;
}

const struct given *find_given(const char *name, size_t length)
{
    for (size_t i = remembered_count; i-- > 0;)
        if (strlen(remembered[i].name) == length && memcmp(remembered[i].name, name, length) == 0)
            return &remembered[i];
    return NULL;
}

double given_scalar(const char *name, double value)
{
    remember((struct given){.name = name, .number = value});
    return value;
}

size_t given_size(const char *name, size_t value)
{
    remember((struct given){.name = name, .number = (double)value, .is_integer = true});
    return value;
}

const double *given_matrix(const char *name, size_t m, size_t n, const double *values)
{
    const double *copy = read_only(m * n, values);
    remember((struct given){.name = name, .m = m, .n = n, .values = copy});
    return copy;
}

const double *given_vector(const char *name, size_t n, const double *values)
{
    return given_matrix(name, 1, n, values);
}

const double *random_matrix(const char *name, size_t m, size_t n, double low, double high)
{
    double *values = scratch(m * n);
    for (size_t i = 0; i < m * n; i++)
        values[i] = random_between(low, high);
    return given_matrix(name, m, n, values);
}

const double *random_vector(const char *name, size_t n, double low, double high)
{
    return random_matrix(name, 1, n, low, high);
}

uint64_t *given_state(const char *name)
{
    uint64_t *state = allocate(1, sizeof *state);
    *state = random_seed() >> 11; // 53 bits, so that the report can show it exactly
    remember((struct given){.name = name, .number = (double)*state, .is_integer = true});
    return state;
}

// ---- Random numbers for the questions ----------------------------------------------------------

uint64_t random_seed(void)
{
    return random_bits(&random_state);
}

double random_between(double low, double high)
{
    return low + (high - low) * random_uniform(&random_state);
}

// ---- Outputs -----------------------------------------------------------------------------------

#define SENTINEL_BITS 0x7FF85EA1ED5EA1EDu // a quiet NaN that no arithmetic makes

static double sentinel(void)
{
    double value;
    memcpy(&value, &(uint64_t){SENTINEL_BITS}, sizeof value);
    return value;
}

bool is_unwritten(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits == SENTINEL_BITS;
}

double *output(size_t n)
{
    // Not calloc'ed for at least one element: AddressSanitizer must see output(0) as empty.
    double *values = keep(must(malloc(n ? n * sizeof *values : 1)), 0);
    for (size_t i = 0; i < n; i++)
        values[i] = sentinel();
    return values;
}

size_t *output_size(void)
{
    size_t *size = allocate(1, sizeof *size);
    *size = UNWRITTEN_SIZE;
    return size;
}

double *in_out(const char *name, size_t n, const double *values)
{
    double *copy = output(n), *shown = scratch(n);
    memcpy(copy, values, n * sizeof *copy);
    memcpy(shown, values, n * sizeof *shown);
    remember((struct given){.name = name, .m = 1, .n = n, .values = shown});
    return copy;
}

double *scratch(size_t n)
{
    return allocate(n, sizeof(double));
}
