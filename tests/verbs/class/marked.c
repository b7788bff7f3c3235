// marked.c: see marked.h.
#include "marked.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "environment.h"
#include "report.h"
#include "text.h"

// ---- Keys --------------------------------------------------------------------------------------

static void hash_file(XXH3_state_t *state, const char *path)
{
    static char chunk[1 << 16];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    for (ssize_t got; file >= 0 && (got = read(file, chunk, sizeof chunk)) > 0;)
        XXH3_64bits_update(state, chunk, (size_t)got);
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

// Not its path and not its time: two machines of a cluster have the same compiler when it says so.
static void hash_compiler(XXH3_state_t *state)
{
    char chunk[1 << 12];
    FILE *said = popen("exec \"$CC\" --version", "re");
    for (size_t got; said && (got = fread(chunk, 1, sizeof chunk, said)) > 0;)
        XXH3_64bits_update(state, chunk, got);
    if (!said || pclose(said) != 0) {
        fprintf(stderr, "CC=%s: there is no such compiler here. Nothing is graded.\n",
                setting("CC", "gcc"));
        exit(2);
    }
}

uint64_t grader_hash(const struct list *exercises)
{
    static const char *const made[] = {"judge/*",      "probe/*",  "plain/*", "mistakes/*/*/*",
                                       "answer-flags", "inside/*", "grade"};
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        char *pattern = text_format("%s/%s", setting("MADE", "build/gcc"), made[i]);
        hash_matches(&state, pattern);
        free(pattern);
    }
    hash_matches(&state, "code/*.h");
    hash_matches(&state, "tests/grader/desk/*.sh");
    hash_compiler(&state);
    for (size_t i = 0; i < exercises->exercise_count; i++)
        XXH3_64bits_update(&state, exercises->exercises[i].selected ? "1" : "0", 1);
    return XXH3_64bits_digest(&state);
}

static char *seed_of(const struct grading *grading, const char *name)
{
    char *text = text_format("%s:%lld:%s", grading->secret, grading->round, name);
    char *seed = text_format("%llu", (unsigned long long)(XXH3_64bits(text, strlen(text)) >> 4));
    free(text);
    return seed;
}

static char *hex(XXH128_hash_t hash)
{
    return text_format("%016llx%016llx", (unsigned long long)hash.high64,
                       (unsigned long long)hash.low64);
}

// What all verdicts on one submission rest on but its answers.
static char *key_of(const struct grading *grading, const char *seed)
{
    char *text = text_format("%llx %s", (unsigned long long)grading->grader, seed);
    char *key = hex(XXH3_128bits(text, strlen(text)));
    free(text);
    return key;
}

static char *answer_key(const struct file *answer)
{
    return answer ? hex(XXH3_128bits(answer->text, answer->size)) : strdup("none");
}

// ---- What is kept: {key, answers, exercises} in one compressed file a submission ------------------------
//
// `answers` are the keys of its answers, `exercises` the verdicts on them, one for each selected exercise.

static size_t take(void *buffer, size_t size, void *file)
{
    int got = gzread(file, buffer, (unsigned)size);
    return got < 0 ? (size_t)-1 : (size_t)got;
}

static json_t *load_kept(const char *path, const char *key)
{
    gzFile file = gzopen(path, "rbe");
    json_t *kept = file ? json_load_callback(take, file, 0, NULL) : NULL;
    if (file)
        gzclose(file);
    const char *before = json_string_value(json_object_get(kept, "key"));
    if (!before || strcmp(before, key) != 0) {
        json_decref(kept);
        return NULL;
    }
    return kept;
}

static int put(const char *buffer, size_t size, void *file)
{
    return gzwrite(file, buffer, (unsigned)size) == (int)size ? 0 : -1;
}

static void keep(const char *path, const char *key, json_t *answers, json_t *verdicts)
{
    char *temporary = text_format("%s.%ld.new", path, (long)getpid());
    gzFile file = gzopen(temporary, "wbe");
    json_t *kept =
        json_pack("{s:s, s:O, s:O}", "key", key, "answers", answers, "exercises", verdicts);
    bool good = file && json_dump_callback(kept, put, file, JSON_COMPACT) == 0;
    good = file && gzclose(file) == Z_OK && good;
    if (!good || rename(temporary, path) < 0)
        fail(path);
    json_decref(kept);
    free(temporary);
}

// Whether a verdict speaks of its answer alone. Where the answer is missing, it may name another file that has it.
static bool stands_alone(const json_t *verdict)
{
    const json_t *event = json_object_get(verdict, "event");
    const char *kind = json_string_value(json_object_get(event, "kind"));
    enum outcome outcome = outcome_of(verdict);
    return outcome == RIGHT || (outcome == WRONG && !(kind && strcmp(kind, "name") == 0));
}

// What of the kept verdicts still holds: one a selected exercise, null where the answer is another now.
static json_t *still_true(const json_t *kept, const json_t *answers)
{
    json_t *verdicts = json_array();
    const json_t *before = json_object_get(kept, "answers"),
                 *exercises = json_object_get(kept, "exercises");
    bool all = kept && json_equal(before, answers);
    for (size_t i = 0; i < json_array_size(answers); i++) {
        json_t *verdict = json_array_get(exercises, i);
        bool same = verdict && json_equal(json_array_get(before, i), json_array_get(answers, i));
        json_array_append(verdicts, all || (same && stands_alone(verdict)) ? verdict : json_null());
    }
    return verdicts;
}

// ---- Grading -------------------------------------------------------------------------------------

static void write_whole(const char *path, const char *bytes, size_t size)
{
    FILE *file = fopen(path, "we");
    if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
        fail(path);
}

void lay_out(const struct list *exercises, const struct submission *submission, const char *code)
{
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        const struct file *answer = submission->answers[i];
        const char *chapter = exercises->chapters[exercises->exercises[i].chapter].folder;
        char *folder = text_format("%s/%s", code, chapter);
        char *path = text_format("%s/%s.c", folder, exercises->exercises[i].name);
        mkdir(folder, 0777);
        if (answer)
            write_whole(path, answer->text, answer->size);
        free(folder);
        free(path);
    }
}

// The exercises whose verdict is missing, as EX= takes them.
static char *names_without(const struct list *exercises, const json_t *verdicts)
{
    char *names = strdup("");
    for (size_t i = 0, at = 0; i < exercises->exercise_count; i++) {
        if (!exercises->exercises[i].selected)
            continue;
        const json_t *verdict = json_array_get(verdicts, at++);
        if (json_is_null(verdict)) {
            char *more = text_format("%s%s ", names, exercises->exercises[i].name);
            free(names);
            names = more;
        }
    }
    return names;
}

static void in_shell(const char *command, const char *work)
{
    setenv("WORK", work, 1);
    int status = system(command); // which keeps Ctrl-C from this program
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGINT || WTERMSIG(status) == SIGQUIT))
        raise(WTERMSIG(status));
    if (status != 0)
        fail(work);
}

// Runs `grade` on these exercises of WORK/code; its report goes to WORK/report.json, what it complains of to WORK/said.
static int run_grade(const char *work, const char *seed, const char *names)
{
    char *code = text_format("%s/code", work), *out = text_format("%s/report.json", work);
    char *answers = text_format("%s/answers", work), *said = text_format("%s/said", work);
    char *grade = text_format("%s/grade", setting("MADE", "build/gcc"));
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        const char *const set[][2] = {{"CODE", code},   {"LABEL", "code"}, {"ANSWERS", answers},
                                      {"OUT", out},     {"SEED", seed},    {"FORMAT", "json"},
                                      {"QUESTION", ""}, {"STRICT", ""},    {"EX", names},
                                      {"CHAPTER", ""}};
        for (size_t i = 0; i < sizeof set / sizeof *set; i++)
            setenv(set[i][0], set[i][1], 1);
        setenv("SANDBOX", setting("SANDBOX", "on"), 1);
        if (!freopen(said, "we", stderr) || dup2(STDERR_FILENO, STDOUT_FILENO) < 0)
            _exit(127);
        execl(grade, grade, (char *)NULL);
        _exit(127);
    }
    int status = -1;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    free(code), free(out), free(answers), free(said), free(grade);
    return status;
}

// The first lines of what grade complained of.
static char *complaint(const char *work)
{
    char *path = text_format("%s/said", work), bytes[400];
    FILE *file = fopen(path, "re");
    size_t size = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file)
        fclose(file);
    free(path);
    while (size && bytes[size - 1] == '\n')
        size--;
    return size ? text_clean(bytes, size, 4)
                : strdup("the grader ended without a word; see whether memory or disk is short");
}

static bool is_whole(const json_t *exercises)
{
    size_t i;
    json_t *verdict;
    json_array_foreach(exercises, i, verdict)
    {
        if (outcome_of(verdict) == UNGRADED)
            return false;
    }
    return json_array_size(exercises) > 0;
}

// Puts the verdicts that were missing in place, as grade gave them.
static void fill_in(json_t *verdicts, const json_t *graded)
{
    for (size_t i = 0, next = 0; i < json_array_size(verdicts); i++)
        if (json_is_null(json_array_get(verdicts, i)))
            json_array_set(verdicts, i, json_array_get(graded, next++));
}

// Grades the answers whose verdict is missing; false when that could not be done, and then says why.
static bool grade_now(const struct grading *grading, const struct submission *submission,
                      const char *work, struct marked *marked, json_t *verdicts)
{
    in_shell("rm -rf \"$WORK\" && mkdir -p \"$WORK/code\"", work);
    char *code = text_format("%s/code", work), *path = text_format("%s/report.json", work);
    char *names = names_without(grading->exercises, verdicts);
    lay_out(grading->exercises, submission, code);
    int status = run_grade(work, marked->seed, names);
    json_t *report = json_load_file(path, 0, NULL), *graded = json_object_get(report, "exercises");
    bool whole = is_whole(graded);
    if (whole) {
        fill_in(verdicts, graded);
    } else {
        marked->why = complaint(work);
        marked->stop = !WIFSIGNALED(status);
    }
    in_shell("rm -rf \"$WORK\"", work);
    json_decref(report);
    free(code), free(path), free(names);
    return whole;
}

static json_t *answer_keys(const struct list *exercises, const struct submission *submission)
{
    json_t *keys = json_array();
    for (size_t i = 0; i < exercises->exercise_count; i++)
        if (exercises->exercises[i].selected) {
            char *key = answer_key(submission->answers[i]);
            json_array_append_new(keys, json_string(key));
            free(key);
        }
    return keys;
}

static bool holds_null(const json_t *array)
{
    size_t i;
    json_t *value;
    json_array_foreach(array, i, value)
    {
        if (json_is_null(value))
            return true;
    }
    return false;
}

static void spread(struct marked *marked, const struct list *exercises, json_t *verdicts)
{
    marked->verdicts = calloc(exercises->exercise_count, sizeof(json_t *));
    for (size_t i = 0, next = 0; i < exercises->exercise_count; i++)
        if (exercises->exercises[i].selected)
            marked->verdicts[i] = json_incref(json_array_get(verdicts, next++));
}

struct marked mark(const struct grading *grading, const struct submission *submission)
{
    struct marked marked = {.seed = seed_of(grading, submission->name)};
    char *key = key_of(grading, marked.seed);
    char *name = file_name_for(submission->name);
    char *path = text_format("%s/kept/%s.json.gz", grading->folder, name);
    char *work = text_format("%s/trial/%s", grading->folder, name);
    json_t *kept = load_kept(path, key), *answers = answer_keys(grading->exercises, submission);
    json_t *verdicts = still_true(kept, answers);
    marked.kept = !holds_null(verdicts);
    if (!marked.kept && grade_now(grading, submission, work, &marked, verdicts))
        keep(path, key, answers, verdicts);
    if (!marked.why)
        spread(&marked, grading->exercises, verdicts);
    json_decref(kept);
    json_decref(answers);
    json_decref(verdicts);
    free(key), free(name), free(path), free(work);
    return marked;
}

void marked_free(struct marked *marked, size_t exercises)
{
    for (size_t i = 0; marked->verdicts && i < exercises; i++)
        json_decref(marked->verdicts[i]);
    free(marked->verdicts);
    free(marked->seed);
    free(marked->why);
}
