// measured.h: the numbers of a stored run of chapters/speed/speed.sh. The clock is not asked when
// the book is made: its numbers would be others at every build.
#ifndef DOWNHILL_MEASURED_H
#define DOWNHILL_MEASURED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure.h"

struct measured {
    char kind[16], name[32];
    int batch, threads;
    double rate, accuracy, memory; // the latter two of epochs and steps only
};

enum { MOST_MEASURED = 100 };

struct measurements {
    size_t count;
    struct measured each[MOST_MEASURED];
};

static inline struct measurements read_measurements(void)
{
    static struct measurements all;
    FILE *file = data_file("chapters/speed/run.txt");
    char line[200];
    while (all.count < MOST_MEASURED && fgets(line, sizeof line, file)) {
        struct measured *m = &all.each[all.count];
        if (sscanf(line, "%15s %31s %d %d %lf %lf %lf", m->kind, m->name, &m->batch, &m->threads,
                   &m->rate, &m->accuracy, &m->memory) >= 5)
            all.count++;
    }
    fclose(file);
    return all;
}

static inline struct measured measured(const struct measurements *all, const char *kind,
                                       const char *name, int batch, int threads)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct measured *m = &all->each[i];
        if (strcmp(m->kind, kind) == 0 && strcmp(m->name, name) == 0 && m->batch == batch &&
            m->threads == threads)
            return *m;
    }
    fprintf(stderr, "chapters/speed/run.txt: no line %s %s %d %d: make bench writes it anew\n",
            kind, name, batch, threads);
    exit(1);
}

#endif
