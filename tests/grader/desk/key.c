// key.c: see key.h.
#include "key.h"

#include <fcntl.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "text.h"

static XXH3_state_t common;

static void hash_text(XXH3_state_t *state, const char *text)
{
    XXH3_128bits_update(state, text, strlen(text) + 1);
}

static void hash_file(XXH3_state_t *state, const char *path)
{
    static char chunk[1 << 16];
    hash_text(state, path);
    struct stat status;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    bool regular = file >= 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    for (ssize_t got; regular && (got = read(file, chunk, sizeof chunk)) > 0;)
        XXH3_128bits_update(state, chunk, (size_t)got);
    if (file >= 0)
        close(file);
}

static void hash_matches(XXH3_state_t *state, const char *pattern)
{
    glob_t found;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++)
            hash_file(state, found.gl_pathv[i]);
    globfree(&found);
}

static void hash_made(XXH3_state_t *state, const struct settings *settings, const char *what,
                      const char *name)
{
    char *path = text_format("%s/%s/%s", settings->made, what, name);
    hash_file(state, path);
    free(path);
}

// What all exercises of this run have in common.
void begin_keys(const struct settings *settings)
{
    XXH3_state_t *state = &common;
    XXH3_128bits_reset(state);
    hash_text(state, settings->seed);
    hash_text(state, settings->cc);
    hash_text(state, settings->label);
    for (char *const *flag = settings->flags; *flag; flag++)
        hash_text(state, *flag);
    struct stat compiler;
    if (stat(settings->cc, &compiler) == 0)
        XXH3_128bits_update(state, &compiler.st_mtim, sizeof compiler.st_mtim);
    hash_matches(state, "code/*.h");
    char *inside = text_format("%s/inside/*", settings->made);
    hash_matches(state, inside);
    free(inside);
}

char *key_of(const struct settings *settings, const struct exercise *exercise,
             const struct snapshot *snapshot)
{
    XXH3_state_t state = common;
    hash_text(&state, exercise->points);
    hash_text(&state, snapshot->why ? snapshot->why : "");
    if (!snapshot->why)
        XXH3_128bits_update(&state, snapshot->bytes.start, snapshot->bytes.size);
    hash_made(&state, settings, "judge", exercise->name);
    hash_made(&state, settings, "probe", exercise->name);
    char *mistakes = text_format("%s/mistakes/%s/*/*", settings->made, exercise->name);
    hash_matches(&state, mistakes);
    free(mistakes);
    XXH128_hash_t hash = XXH3_128bits_digest(&state);
    return text_format("%016llx%016llx", (unsigned long long)hash.high64,
                       (unsigned long long)hash.low64);
}
