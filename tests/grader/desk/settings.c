// settings.c: see settings.h.
#include "settings.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "environment.h"
#include "flags.h"
#include "formats.h"
#include "sandbox.h"
#include "snapshot.h"
#include "text.h"

static void check_seed(const char *seed)
{
    char *end;
    errno = 0;
    strtoull(seed, &end, 10);
    if (errno || *end || seed[0] < '0' || seed[0] > '9')
        refuse("SEED=%s: a seed is a whole number from 0 to 18446744073709551615.", seed);
}

// What a student hands in to an autograder is asked something else each time, which nobody foresees: no
// answer can be made for questions that were seen before. The report names the seed, so that SEED asks again.
static const char *seed_where_none_is_given(const char *format)
{
    unsigned long long seed;
    if (strcmp(format, "gradescope") != 0)
        return DEFAULT_SEED;
    if (getrandom(&seed, sizeof seed, 0) != sizeof seed)
        fail("A seed cannot be drawn");
    return text_format("%llu", seed);
}

static int open_code(const char *code, bool stranger)
{
    int folder = open_answers(code, getenv("FROM"), stranger);
    if (folder < 0)
        refuse("CODE=%s: %s. CODE names the folder of the answers, for example CODE=code.", code,
               errno == ELOOP ? "a symbolic link, which is not followed in other people's folders"
                              : strerror(errno));
    return folder;
}

static char *answers_folder(const char *made, const char *code, bool sandbox)
{
    char path[PATH_MAX];
    if (!realpath(code, path))
        snprintf(path, sizeof path, "%s", code);
    return text_format("%s/answers/%016llx%s", made,
                       (unsigned long long)XXH3_64bits(path, strlen(path)), sandbox ? "s" : "");
}

static void check_format(const char *name)
{
    if (*name && !format_named(name))
        refuse("FORMAT=%s: there are json, junit and gradescope.", name);
}

struct settings read_settings(void)
{
    struct settings settings = {.code = setting("CODE", "code"),
                                .question = setting("QUESTION", NULL),
                                .format = setting("FORMAT", ""),
                                .out = setting("OUT", NULL),
                                .cc = setting("CC", "gcc"),
                                .made = setting("MADE", "build/gcc")};
    settings.flags = read_flags(settings.made, "answer-flags");
    check_format(settings.format);
    settings.seed = setting("SEED", NULL);
    if (!settings.seed)
        settings.seed = seed_where_none_is_given(settings.format);
    check_seed(settings.seed);
    settings.stranger = needs_sandbox(settings.code);
    settings.folder = open_code(settings.code, settings.stranger);
    // make grade (tests/verbs/class) names both: a student knows the answers as code/, wherever they lie.
    settings.label = setting("LABEL", settings.code);
    settings.answers = setting("ANSWERS", NULL);
    if (!settings.answers)
        settings.answers = answers_folder(settings.made, settings.code, settings.stranger);
    return settings;
}
