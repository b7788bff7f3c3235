// memory.c: see judge/memory.h. In the page it lies in two areas, inputs and outputs in the one and all else in the other, with
// room between the blocks that nobody may touch. The judge's inputs lie where the probe's lay, counted from
// the start of the area, so that an address of the one names an input of the other; so do outputs.
#include "memory.h"

#include <stdlib.h>
#include <string.h>

#include "areas.h"
#include "watch.h"

enum { AREA_SIZE = 32 << 20, BETWEEN = 256 };

struct area {
    char *start;
    size_t used;
};

static struct area inputs, others;

static char *start_of(struct area *area)
{
    if (!area->start) {
        area->start = malloc(AREA_SIZE);
        if (!area->start)
            abort();
        set_shadow(area->start, AREA_SIZE, SHADOW_WILD);
    }
    return area->start;
}

uintptr_t inputs_start(void)
{
    return (uintptr_t)start_of(&inputs);
}

static char *take(struct area *area, size_t size, enum shadow beside)
{
    size_t whole = (size + 7) & ~(size_t)7;
    if (size > AREA_SIZE || area->used + whole + 2 * BETWEEN > AREA_SIZE)
        abort();
    char *start = start_of(area) + area->used + BETWEEN;
    set_shadow(start - BETWEEN, BETWEEN, beside);
    set_shadow(start + whole, BETWEEN, beside);
    set_shadow(start, size, 0);
    area->used += 2 * BETWEEN + whole;
    return start;
}

const void *read_only_memory(const void *bytes, size_t size)
{
    char *start = take(&inputs, size, SHADOW_INPUT_END);
    if (size > 0)
        memcpy(start, bytes, size);
    set_shadow(start, (size + 7) & ~(size_t)7, SHADOW_READ_ONLY);
    return start;
}

void *output_memory(size_t size)
{
    char *start = take(&inputs, size, SHADOW_OUTPUT_END);
    memset(start, 0, size);
    return start;
}

void *writable_memory(size_t size)
{
    char *start = take(&others, size, SHADOW_ARRAY_END);
    memset(start, 0, size);
    return start;
}

static void free_area(struct area *area)
{
    set_shadow(start_of(area), area->used, SHADOW_FREED);
    area->used = 0;
}

void free_memory(void)
{
    free_area(&inputs);
    free_area(&others);
}
