// includes.c: see includes.h.
#include "includes.h"

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

// Whether a file lies in the project, or is named by a relative path. The system's headers are
// trusted to be where they say, unless their path turns back.
static bool in_project(const char *name)
{
    char real[PATH_MAX], here[PATH_MAX];
    if (name[0] != '/' || !getcwd(here, sizeof here))
        return true;
    bool plain = strncmp(name, "/usr/", 5) == 0 && !strstr(name, "/../");
    const char *place = plain ? name : realpath(name, real);
    size_t length = strlen(here);
    return !place || (strncmp(place, here, length) == 0 && place[length] == '/');
}

char *foreign_include(const char *work)
{
    char *path = text_format("%s/answer.d", work), name[PATH_MAX], *foreign = NULL;
    char *own = text_format("%s/answer.c", work);
    FILE *list = fopen(path, "re");
    while (list && !foreign && next_name(list, name, sizeof name)) {
        bool header = strncmp(name, HEADERS "/", strlen(HEADERS) + 1) == 0 &&
                      !strchr(name + strlen(HEADERS) + 1, '/');
        bool target = name[strlen(name) - 1] == ':';
        if (!target && !header && strcmp(name, own) != 0 && in_project(name))
            foreign = strdup(name);
    }
    if (list)
        fclose(list);
    free(path);
    free(own);
    return foreign;
}
