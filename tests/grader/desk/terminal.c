// terminal.c: see terminal.h.
#include "terminal.h"

#include <langinfo.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "environment.h"
#include "text.h"

static bool wants_colour(void)
{
    return isatty(STDOUT_FILENO) && !*setting("NO_COLOR", "") &&
           strcmp(setting("TERM", "dumb"), "dumb") != 0;
}

char *report_for(const char *path, const struct report *report, json_t *const *verdicts)
{
    struct report coloured = *report;
    coloured.colour = !path && wants_colour();
    char *text = report_all(&coloured, verdicts);
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return text;
    char *ascii = text_ascii(text);
    free(text);
    return ascii;
}
