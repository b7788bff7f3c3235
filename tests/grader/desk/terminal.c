// terminal.c: see terminal.h.
#include "terminal.h"

#include <langinfo.h>
#include <stdio.h>
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

void show_report(const struct report *report, json_t *const *verdicts)
{
    struct report coloured = *report;
    coloured.colour = wants_colour();
    char *text = report_all(&coloured, verdicts);
    bool utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    char *ascii = utf8 ? NULL : text_ascii(text);
    fputs(utf8 ? text : ascii, stdout);
    free(ascii);
    free(text);
}
