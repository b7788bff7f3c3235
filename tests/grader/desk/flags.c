// flags.c: see flags.h.
#include "flags.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "text.h"

char **read_flags(const char *made, const char *name)
{
    char *path = text_format("%s/%s", made, name), *line = NULL;
    char **flags = calloc(1, sizeof *flags);
    size_t size = 0, count = 0;
    FILE *file = fopen(path, "re");
    if (!file)
        fail(path);
    while (getline(&line, &size, file) > 0) {
        line[strcspn(line, "\n")] = 0;
        flags = realloc(flags, (count + 2) * sizeof *flags);
        if (!flags)
            abort();
        flags[count++] = strdup(line);
        flags[count] = NULL;
    }
    free(line);
    fclose(file);
    free(path);
    return flags;
}
