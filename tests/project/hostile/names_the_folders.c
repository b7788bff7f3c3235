// for: softmax
// tiers: desk sandbox confinement
// defence: what names the folders of the machine is not for reading
// expect: wrong
// lacks: leak
// Some of these files name where the project and the other submissions lie.
#include <stdio.h>
#include <string.h>

#include "engine.h"

static const char *const places[] = {
    "/proc/1/cmdline",
    "/proc/1/environ",
    "/proc/1/mountinfo",
    "/proc/self/mountinfo",
    "/proc/self/mounts",
    "/proc/mounts",
    "/proc/self/cgroup",
    "/proc/self/task/self/maps",
    "/proc/cmdline",
    "/proc/self/limits",
    "/proc/self/status",
    "/proc/net/unix",
    "/proc/sys/kernel/hostname",
    "/etc/passwd",
    "/etc/hostname",
    "/proc/self/fdinfo/3",
};

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        FILE *file = fopen(places[i], "r");
        if (!file)
            continue;
        printf("leak: %s\n", places[i]);
        fclose(file);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
