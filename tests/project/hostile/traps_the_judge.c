// for: softmax
// defence: the filter of system calls; behind it: the probe may write to no file, not even in its work folder
// expect: interrupted/refused
// lacks: trapped
#define _GNU_SOURCE
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"

// Wherever the work folder is, leaves things that a later reader or writer stumbles over.
static void lay_traps(const char *work)
{
    char path[4096];
    static const char *const names[] = {"answer.d",     "answer.c",     "answer.o",
                                        "libanswer.so", "verdict.json", "verdict.json.new",
                                        "lock"};
    for (int i = 0; i < 7; i++)
        for (int up = 0; up < 2; up++) {
            snprintf(path, sizeof path, "%s/%s%s", work, up ? "../" : "", names[i]);
            bool gone = unlink(path) == 0;
            bool made = i == 0   ? mkfifo(path, 0600) == 0
                        : i == 5 ? mkdir(path, 0700) == 0
                                 : symlink("@CANARY@/trap", path) == 0;
            if (gone || made)
                printf("trapped %s\n", names[i]);
        }
}

void softmax(size_t k, const double *logits, double *p)
{
    lay_traps(getenv("LD_LIBRARY_PATH"));
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
