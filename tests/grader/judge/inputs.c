// inputs.c: see inputs.h. Compiled once, for the probe and for the judge.

#include "inputs.h"

#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "random.h"

static struct given *remembered;
static size_t remembered_count;
static uint64_t random_state;

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
    free_memory();
    free(remembered);
    remembered = NULL;
    remembered_count = 0;
}

// ---- What is remembered ------------------------------------------------------------------------

static void remember(struct given given)
{
    remembered = realloc(remembered, (remembered_count + 1) * sizeof *remembered);
    if (!remembered)
        abort();
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
    const double *copy = read_only_memory(values, m * n * sizeof *values);
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
    uint64_t *state = writable_memory(sizeof *state);
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
    double *values = writable_memory(n * sizeof *values);
    for (size_t i = 0; i < n; i++)
        values[i] = sentinel();
    return values;
}

size_t *output_size(void)
{
    size_t *size = writable_memory(sizeof *size);
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
    return writable_memory(n * sizeof(double));
}
