// for: softmax
// defence: files in memory are limited in size and in number
// expect: wrong or interrupted
// lacks: were kept
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        static char mebibyte[1 << 20];
        size_t kept = 0;
        for (int i = 0; i < 2000; i++) {
            int file = memfd_create("x", 0);
            ssize_t wrote = write(file, mebibyte, sizeof mebibyte);
            kept += wrote > 0 ? (size_t)wrote : 0;
        }
        if (kept >> 27)
            printf("%zu MiB were kept\n", kept >> 20);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
