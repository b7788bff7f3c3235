// includes.c: see includes.h.
#include "includes.h"

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox.h"
#include "text.h"

// The next name in the compiler's list of what it read, a rule for make; false at the end.
static bool next_name(FILE *list, char *name, size_t size)
{
    size_t length = 0;
    for (int c; (c = fgetc(list)) != EOF && length + 1 < size;) {
        bool escaped = c == '\\';
        if (escaped && (c = fgetc(list)) == '\n')
            escaped = false;
        if (escaped || (c != ' ' && c != '\n'))
            name[length++] = (char)c;
        else if (length > 0)
            break;
    }
    name[length] = 0;
    return length > 0;
}

// Whether a folder of the list has this file: the list of what the compiler may read.
static bool is_listed(const char *name, const char *list)
{
    char *line = NULL;
    size_t size = 0;
    bool listed = false;
    FILE *file = fopen(list, "re");
    while (file && !listed && getline(&line, &size, file) > 0) {
        size_t length = strcspn(line, "\n");
        listed = strncmp(name, line, length) == 0 && name[length] == '/' && !strstr(name, "/../");
    }
    if (file)
        fclose(file);
    free(line);
    return listed;
}

char *foreign_include(const char *work, const char *made)
{
    char *path = text_format("%s/answer.d", work), name[PATH_MAX], *foreign = NULL;
    char *own = text_format("%s/answer.c", work);
    char *readable = text_format("%s/inside/compiler-reads", made);
    FILE *list = fopen(path, "re");
    while (list && !foreign && next_name(list, name, sizeof name)) {
        bool header = strncmp(name, HEADERS "/", strlen(HEADERS) + 1) == 0 &&
                      !strchr(name + strlen(HEADERS) + 1, '/');
        bool target = name[strlen(name) - 1] == ':';
        if (!target && !header && strcmp(name, own) != 0 && !is_listed(name, readable))
            foreign = strdup(name);
    }
    if (list)
        fclose(list);
    free(path);
    free(own);
    free(readable);
    return foreign;
}

bool refused_include(const char *said)
{
    static const char why[] = ": Permission denied";
    const char *stopped = strstr(said, ": fatal error: ");
    size_t length = stopped ? strcspn(stopped, "\n") : 0;
    return length >= sizeof why && strncmp(stopped + length - strlen(why), why, strlen(why)) == 0;
}
