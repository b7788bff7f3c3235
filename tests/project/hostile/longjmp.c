// for: softmax
// defence: the frame that it jumps to has gone; whatever it does, the frames are missing
// expect: interrupted
#define _GNU_SOURCE
#include <setjmp.h>
#include <unistd.h>

#include "engine.h"

static jmp_buf early;

__attribute__((constructor)) static void mark(void)
{
    if (setjmp(early))
        _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{
    longjmp(early, 1);
    (void)k, (void)logits, (void)p;
}
