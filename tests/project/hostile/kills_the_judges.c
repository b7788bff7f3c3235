// for: softmax
// tiers: desk sandbox confinement
// defence: the answer may send signals to nobody but itself; the sandbox shows it nobody else
// expect: wrong
#define _GNU_SOURCE
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"

// Kills every judge and grader of this project that it can see.
static void kill_judges(void)
{
    char here[4096], path[300], exe[4096];
    DIR *all = opendir("/proc");
    if (!getcwd(here, sizeof here) || !all)
        return;
    for (struct dirent *entry; (entry = readdir(all));) {
        snprintf(path, sizeof path, "/proc/%s/exe", entry->d_name);
        ssize_t length = readlink(path, exe, sizeof exe - 1);
        if (length <= 0 || atoi(entry->d_name) == getpid())
            continue;
        exe[length] = 0;
        if (strncmp(exe, here, strlen(here)) == 0)
            kill(atoi(entry->d_name), SIGKILL);
    }
    closedir(all);
}

void softmax(size_t k, const double *logits, double *p)
{
    kill_judges();
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
