// inputs.c: see inputs.h. Compiled twice: the judge works the inputs out and writes them down, and the
// probe (-DPROBE) reads them. So the probe holds the inputs, and nothing that they were made from.
#include "inputs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "random.h"

static struct given *remembered;
static size_t remembered_count;

// ---- From the judge to the probe ---------------------------------------------------------------

#ifndef PROBE

static struct bytes told;
static size_t told_room;
static uint64_t random_state;

static void tell(const void *bytes, size_t size)
{
    if (told.size + size > told_room) {
        told_room = 2 * (told.size + size);
        told.start = realloc(told.start, told_room);
        if (!told.start)
            abort();
    }
    if (size > 0)
        memcpy(told.start + told.size, bytes, size);
    told.size += size;
}

// Both sides exchange the same items in the same order: here they are written, there they are read.
static const void *exchange(enum input_kind kind, size_t count, const void *values)
{
    struct input_item item = {kind, count};
    tell(&item, sizeof item);
    tell(values, 8 * count);
    return values;
}

struct bytes told_inputs(void)
{
    return told;
}

void forget_told_inputs(void)
{
    told.size = 0;
}

static uint64_t hash_text(uint64_t hash, const char *text) // FNV-1a
{
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001B3u;
    return hash;
}

void start_inputs(uint64_t seed, uint32_t group)
{
    struct input_item item = {INPUT_GROUP, group};
    tell(&item, sizeof item);
    random_state = seed;
    random_state = hash_text(random_bits(&random_state), exercise_name);
    random_state = hash_text(random_state, groups[group]->name);
}

uint64_t random_seed(void)
{
    return random_bits(&random_state);
}

double random_between(double low, double high)
{
    return low + (high - low) * random_uniform(&random_state);
}

size_t random_size(size_t low, size_t high)
{
    return low + random_below(&random_state, high - low + 1);
}

#else

static const char *start, *next, *end; // of the file

// A file of another version would be read as something else: better no answer at all.
static const void *take(size_t size)
{
    if ((size_t)(end - next) < size) {
        fputs("downhill: these inputs belong to other questions\n", stderr);
        abort();
    }
    const void *here = next;
    next += size;
    return here;
}

static const void *exchange(enum input_kind kind, size_t count, const void *unknown)
{
    (void)unknown;
    const struct input_item *item = take(sizeof *item);
    if (item->kind != kind || item->count != count)
        take(SIZE_MAX);
    return take(8 * count);
}

void use_inputs(struct bytes inputs)
{
    start = next = inputs.start;
    end = start + inputs.size;
}

void rewind_inputs(void)
{
    next = start;
}

long next_group(const char *name)
{
    while (next != end) {
        const struct input_item *item = take(sizeof *item);
        if (item->kind != INPUT_GROUP)
            take(8 * item->count);
        else if (!name || strcmp(name, groups[item->count]->name) == 0)
            return (long)item->count;
    }
    return -1;
}

// The judge alone draws. Whatever follows from these is not known here.
uint64_t random_seed(void)
{
    return 0;
}

double random_between(double low, double high)
{
    (void)low, (void)high;
    return NAN;
}

size_t random_size(size_t low, size_t high)
{
    (void)high;
    return low;
}

#endif

// ---- A group's end -----------------------------------------------------------------------------

void end_inputs(void)
{
    free_memory();
    free(remembered);
    remembered = NULL;
    remembered_count = 0;
}

// ---- What is remembered ------------------------------------------------------------------------

static void remember(struct given given)
{
    if (!given.name && !given.lent)
        return;
    remembered = realloc(remembered, (remembered_count + 1) * sizeof *remembered);
    if (!remembered)
        abort();
    remembered[remembered_count++] = given;
}

const struct given *find_given(const char *name, size_t length)
{
    for (size_t i = remembered_count; i-- > 0;)
        if (remembered[i].name && strlen(remembered[i].name) == length &&
            memcmp(remembered[i].name, name, length) == 0)
            return &remembered[i];
    return NULL;
}

const struct given *given_at(size_t i)
{
    return i < remembered_count ? &remembered[i] : NULL;
}

static const double *as_doubles(size_t n, const size_t *values)
{
    double *shown = scratch(n);
    for (size_t i = 0; i < n; i++)
        shown[i] = (double)values[i];
    return shown;
}

// ---- Inputs ------------------------------------------------------------------------------------

double tell_scalar(const char *name, double value)
{
    double number = *(const double *)exchange(INPUT_VALUES, 1, &value);
    remember((struct given){.name = name, .number = number});
    return number;
}

// A whole number travels as 64 bits, however many a size_t has.
static uint64_t tell_whole(const char *name, uint64_t value)
{
    uint64_t whole = *(const uint64_t *)exchange(INPUT_SIZE, 1, &value);
    remember((struct given){.name = name, .number = (double)whole, .is_integer = true});
    return whole;
}

size_t tell_size(const char *name, size_t value)
{
    return (size_t)tell_whole(name, value);
}

// Fills `copy`, which does not overlap the values. In the probe these are not known.
static void exchange_sizes(size_t n, const size_t *values, size_t *copy)
{
    uint64_t *wide = writable_memory(n * sizeof *wide);
    for (size_t i = 0; values && i < n; i++)
        wide[i] = values[i];
    const uint64_t *told_values = exchange(INPUT_SIZE, n, wide);
    for (size_t i = 0; i < n; i++)
        copy[i] = (size_t)told_values[i];
}

const double *tell_matrix(const char *name, size_t m, size_t n, const double *values)
{
    const double *copy = read_only_memory(exchange(INPUT_VALUES, m * n, values), 8 * m * n);
    remember((struct given){.name = name,
                            .m = m,
                            .n = n,
                            .values = copy,
                            .lent = name ? copy : NULL,
                            .each = sizeof *copy});
    return copy;
}

const size_t *tell_sizes(const char *name, size_t n, const size_t *values)
{
    size_t *sizes = writable_memory(n * sizeof *sizes);
    exchange_sizes(n, values, sizes);
    const size_t *copy = read_only_memory(sizes, n * sizeof *sizes);
    remember((struct given){.name = name,
                            .m = 1,
                            .n = n,
                            .values = as_doubles(n, copy),
                            .lent = name ? copy : NULL,
                            .each = sizeof *copy});
    return copy;
}

const double *random_matrix(const char *name, size_t m, size_t n, double low, double high)
{
    double *values = scratch(m * n);
    for (size_t i = 0; i < m * n; i++)
        values[i] = random_between(low, high);
    return tell_matrix(name, m, n, values);
}

const double *random_vector(const char *name, size_t n, double low, double high)
{
    return random_matrix(name, 1, n, low, high);
}

uint64_t *given_state(const char *name)
{
    uint64_t *state = output_memory(sizeof *state);
    // 53 bits, so that the report can show it exactly
    *state = tell_whole(name, random_seed() >> 11);
    return state;
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
    double *values = output_memory(n * sizeof *values);
    for (size_t i = 0; i < n; i++)
        values[i] = sentinel();
    remember((struct given){.m = 1, .n = n, .lent = values, .each = sizeof *values});
    return values;
}

size_t *output_size(void)
{
    size_t *size = output_memory(sizeof *size);
    *size = UNWRITTEN_SIZE;
    remember((struct given){.m = 1, .n = 1, .lent = size, .each = sizeof *size});
    return size;
}

double *tell_in_out(const char *name, size_t n, const double *values)
{
    double *copy = output_memory(n * sizeof *copy), *shown = scratch(n);
    const void *told_values = exchange(INPUT_VALUES, n, values);
    if (n > 0) {
        memcpy(copy, told_values, n * sizeof *copy);
        memcpy(shown, told_values, n * sizeof *shown);
    }
    remember((struct given){
        .name = name, .m = 1, .n = n, .values = shown, .lent = copy, .each = sizeof *copy});
    return copy;
}

size_t *tell_in_out_sizes(const char *name, size_t n, const size_t *values)
{
    size_t *copy = output_memory(n * sizeof *copy);
    exchange_sizes(n, values, copy);
    remember((struct given){.name = name,
                            .m = 1,
                            .n = n,
                            .values = as_doubles(n, copy),
                            .lent = copy,
                            .each = sizeof *copy});
    return copy;
}

double *scratch(size_t n)
{
    return writable_memory(n * sizeof(double));
}
