// for: softmax
// defence: of the answer's symbols only the exercise's function is visible to the probe
// expect: wrong
#include <sys/types.h>

#include "engine.h"

// Each would end the run at once.
ssize_t write(int file, const void *bytes, size_t size)
{
    (void)file, (void)bytes, (void)size;
    __builtin_trap();
}

void *memcpy(void *to, const void *from, size_t size)
{
    (void)to, (void)from, (void)size;
    __builtin_trap();
}

void *malloc(size_t size)
{
    (void)size;
    __builtin_trap();
}

void exit(int code)
{
    (void)code;
    __builtin_trap();
}

int mprotect(void *start, size_t size, int rights)
{
    (void)start, (void)size, (void)rights;
    __builtin_trap();
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
