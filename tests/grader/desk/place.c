// place.c: see place.h.
#include "place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"

// Bubblewrap could not make its sandbox, or is not there: it ends with 1 then, and ask.sh with 90.
static bool bubblewrap_failed(const struct run *run, const struct said *said)
{
    const char *first = said->compiler.start;
    return run->end == RUN_EXITED && !said->compiled &&
           ((run->code == 1 && strncmp(first, "bwrap: ", 7) == 0) ||
            (run->code == 126 && strncmp(first, BUBBLEWRAP ": ", strlen(BUBBLEWRAP ": ")) == 0));
}

struct run run_somewhere(struct options *options, char *const *flags)
{
    struct run run = ask_answer(options, flags);
    struct said said = said_in(&run);
    if (options->tier == IN_BUBBLEWRAP && bubblewrap_failed(&run, &said)) {
        options->tier = IN_CONFINEMENT;
        run_free(&run);
        return run_somewhere(options, flags);
    }
    if (run.faults.size == 0) // confine.c took away all that it should
        return run;
    if (options->tier == AT_THE_DESK)
        fprintf(stderr, "%s: %s", options->label, run.faults.start);
    exit(NO_PLACE);
}
