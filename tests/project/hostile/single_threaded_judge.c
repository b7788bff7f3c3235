// for: softmax
// defence: a locale, a directory and a mask are the probe's own
// expect: wrong
#define _GNU_SOURCE
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    setlocale(LC_ALL, "de_DE.UTF-8");
    chdir("/");
    umask(0777);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
