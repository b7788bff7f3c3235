// grade.c: grades a folder of answers and prints the report.
//
// What a person types as a variable of make arrives in the environment, so that no shell ever reads
// it: CODE, EX, CHAPTER, QUESTION, SEED, STRICT, SANDBOX, FORMAT, OUT; and from the Makefile CC and
// MADE, the folder of what was made for that compiler. Each exercise is graded by its judge
// (judge_main.c), as many at once as there are cores. A verdict whose key is unchanged is shown
// again, not made again: the key covers the answer, the headers, the judge, the probe, the flags
// and the seed.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <locale.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "environment.h"
#include "formats.h"
#include "read_list.h"
#include "terminal.h"
#include "sandbox.h"
#include "snapshot.h"
#include "text.h"

struct settings {
    const char *code, *seed, *question, *cc, *made;
    char *flags[64];   // for the compiler of an answer, ends with NULL
    bool stranger;     // the answers are a stranger's
    int folder;        // of the answers, open
    char *answers;     // where verdicts of this folder are kept
    const char *label; // what the folder is called in them
};

struct job {
    const struct exercise *exercise;
    const struct chapter *chapter;
    char *label, *folder, *work, *verdict, *key;
    struct snapshot snapshot; // of the answer: what is in the key is what is compiled
};

// ---- Settings ----------------------------------------------------------------------------------

static void check_seed(const char *seed)
{
    char *end;
    errno = 0;
    strtoull(seed, &end, 10);
    if (errno || *end || seed[0] < '0' || seed[0] > '9') {
        fprintf(stderr, "SEED=%s: a seed is a whole number from 0 to 18446744073709551615.\n",
                seed);
        exit(2);
    }
}

static int open_code(const char *code, bool stranger)
{
    int folder = open_answers(code, getenv("FROM"), stranger);
    if (folder >= 0)
        return folder;
    fprintf(stderr, "CODE=%s: %s. CODE names the folder of the answers, for example CODE=code.\n",
            code,
            errno == ELOOP ? "a symbolic link, which is not followed in other people's folders"
                           : strerror(errno));
    exit(2);
}

static char *answers_folder(const char *made, const char *code, bool sandbox)
{
    char path[PATH_MAX];
    if (!realpath(code, path))
        snprintf(path, sizeof path, "%s", code);
    return text_format("%s/answers/%016llx%s", made,
                       (unsigned long long)XXH3_64bits(path, strlen(path)), sandbox ? "s" : "");
}

// One flag a line, as tests/grader/rules.mk wrote them.
static void read_flags(struct settings *settings)
{
    char *path = text_format("%s/answer-flags", settings->made), *line = NULL;
    size_t size = 0, count = 0;
    FILE *file = fopen(path, "re");
    if (!file) {
        fprintf(stderr, "%s: %s (type `make check`)\n", path, strerror(errno));
        exit(3);
    }
    while (getline(&line, &size, file) > 0 && count < 63) {
        line[strcspn(line, "\n")] = 0;
        settings->flags[count++] = strdup(line);
    }
    free(line);
    fclose(file);
    free(path);
}

static struct settings read_settings(void)
{
    struct settings settings = {.code = setting("CODE", "code"),
                                .seed = setting("SEED", DEFAULT_SEED),
                                .question = getenv("QUESTION"),
                                .cc = setting("CC", "gcc"),
                                .made = setting("MADE", "build/gcc")};
    read_flags(&settings);
    if (settings.question && !*settings.question)
        settings.question = NULL;
    check_seed(settings.seed);
    settings.stranger = needs_sandbox(settings.code);
    settings.folder = open_code(settings.code, settings.stranger);
    // make grade (tests/verbs/class) names both: a student knows the answers as code/, wherever they lie.
    settings.label = setting("LABEL", settings.code);
    settings.answers = getenv("ANSWERS")
                           ? getenv("ANSWERS")
                           : answers_folder(settings.made, settings.code, settings.stranger);
    return settings;
}

// ---- Keys --------------------------------------------------------------------------------------

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
    char *path = text_format("%s/%s%s%s", settings->made, what, *name ? "/" : "", name);
    hash_file(state, path);
    free(path);
}

// What all exercises of this run have in common.
static void hash_common(XXH3_state_t *state, const struct settings *settings)
{
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

static char *key_of(const XXH3_state_t *common, const struct settings *settings,
                    const struct job *job)
{
    XXH3_state_t state = *common;
    hash_text(&state, job->exercise->points);
    hash_text(&state, job->snapshot.why ? job->snapshot.why : "");
    if (!job->snapshot.why)
        XXH3_128bits_update(&state, job->snapshot.bytes.start, job->snapshot.bytes.size);
    hash_made(&state, settings, "judge", job->exercise->name);
    hash_made(&state, settings, "probe", job->exercise->name);
    char *mistakes = text_format("%s/mistakes/%s/*/*", settings->made, job->exercise->name);
    hash_matches(&state, mistakes);
    free(mistakes);
    XXH128_hash_t hash = XXH3_128bits_digest(&state);
    return text_format("%016llx%016llx", (unsigned long long)hash.high64,
                       (unsigned long long)hash.low64);
}

// ---- Jobs --------------------------------------------------------------------------------------

static void make_folders(const char *path)
{
    char *copy = strdup(path);
    for (char *at = copy + 1; *at; at++)
        if (*at == '/') {
            *at = 0;
            mkdir(copy, 0777);
            *at = '/';
        }
    if (mkdir(copy, 0777) < 0 && errno != EEXIST) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(3);
    }
    free(copy);
}

static struct job new_job(const struct settings *settings, const struct list *list,
                          const struct exercise *exercise)
{
    struct job job = {.exercise = exercise, .chapter = &list->chapters[exercise->chapter]};
    job.label = text_format("%s/%s/%s.c", settings->label, job.chapter->folder, exercise->name);
    job.folder = text_format("%s/%s", settings->answers, exercise->name);
    job.work = text_format("%s/work", job.folder); // an answer finds no verdict there
    job.snapshot =
        take_snapshot(settings->folder, job.chapter->folder, exercise->name, settings->stranger);
    // A seed has a verdict of its own, so that two gradings at once do not take each other's.
    job.verdict = settings->question
                      ? text_format("%s/question.json", job.folder)
                      : text_format("%s/verdict-%s.json", job.folder, settings->seed);
    return job;
}

static json_t *load(const char *path)
{
    return json_load_file(path, 0, NULL);
}

static bool is_current(const struct job *job)
{
    json_t *verdict = load(job->verdict);
    const char *key = json_string_value(json_object_get(verdict, "key"));
    bool current = key && strcmp(key, job->key) == 0;
    json_decref(verdict);
    return current;
}

// The bytes of the snapshot as the standard input of this process.
static void give_snapshot(const struct snapshot *snapshot)
{
    int file = memfd_create("answer", 0);
    if (file < 0 ||
        write(file, snapshot->bytes.start, snapshot->bytes.size) != (ssize_t)snapshot->bytes.size ||
        lseek(file, 0, SEEK_SET) < 0 || dup2(file, STDIN_FILENO) < 0) {
        perror("memory for an answer");
        _exit(3);
    }
}

// Runs in a process of its own: waits until nobody else grades this exercise, then becomes its
// judge, which holds the lock until it ends.
static void become_judge(const struct settings *settings, const struct job *job, enum tier tier)
{
    char *judge = text_format("%s/judge/%s", settings->made, job->exercise->name);
    char *lock = text_format("%s/lock", job->folder);
    int held = open(lock, O_RDWR | O_CREAT, 0666);
    if (held < 0 || flock(held, LOCK_EX) < 0) {
        fprintf(stderr, "%s: %s\n", lock, strerror(errno));
        _exit(3);
    }
    if (!settings->question && is_current(job))
        _exit(0);
    const char *words[256] = {judge,
                              "--label",
                              job->label,
                              "--work",
                              job->work,
                              "--made",
                              settings->made,
                              "--chapter",
                              job->chapter->folder,
                              "--points",
                              job->exercise->points,
                              "--seed",
                              settings->seed,
                              "--cc",
                              settings->cc,
                              "--verdict",
                              job->verdict,
                              "--key",
                              job->key};
    size_t count = 19;
    if (job->snapshot.why) {
        words[count++] = "--refused";
        words[count++] = job->snapshot.why;
    } else {
        give_snapshot(&job->snapshot);
    }
    if (settings->question) {
        words[count++] = "--question";
        words[count++] = settings->question;
    }
    words[count++] = "--tier";
    words[count++] = tier_name(tier);
    words[count++] = "--";
    for (char *const *flag = settings->flags; *flag && count < 255; flag++)
        words[count++] = *flag;
    execve(judge, (char *const *)words, clean_environment);
    fprintf(stderr, "%s: %s\n", judge, strerror(errno));
    _exit(3);
}

static void start(const struct settings *settings, const struct job *job, enum tier tier)
{
    make_folders(job->work);
    if (settings->question)
        unlink(job->verdict); // kept for nobody
    fflush(NULL);
    pid_t grader = getpid(), pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // what it runs ends with it (run.c)
        if (getppid() == grader)
            become_judge(settings, job, tier);
        _exit(3);
    }
    if (pid < 0) {
        perror("fork");
        exit(3);
    }
}

// Returns false where the judge found no place to run the answer in. One that has died of itself
// leaves no verdict, too: its exercise is then reported as not graded.
static bool wait_for_one(void)
{
    int status;
    if (wait(&status) < 0 || !WIFEXITED(status))
        return true;
    if (WEXITSTATUS(status) == 2)
        exit(2); // the judge has said why
    return WEXITSTATUS(status) != NO_PLACE;
}

static bool missing(const struct job *job)
{
    return job->snapshot.error == ENOENT;
}

// The cores that this process may use, or JOBS: on a cluster these are fewer than are online.
static size_t cores_given(void)
{
    long jobs = strtol(setting("JOBS", "0"), NULL, 10);
    cpu_set_t cores;
    if (jobs > 0)
        return (size_t)jobs;
    return sched_getaffinity(0, sizeof cores, &cores) == 0 ? (size_t)CPU_COUNT(&cores) : 1;
}

// Where a judge tries first: the place that SANDBOX names, or the best.
static enum tier first_tier(const struct settings *settings)
{
    enum tier asked = tier_named(setting("SANDBOX", ""));
    return !settings->stranger       ? AT_THE_DESK
           : asked == IN_CONFINEMENT ? IN_CONFINEMENT
                                     : IN_BUBBLEWRAP;
}

// Grades what is not graded yet, as many at once as there are cores. Returns false where there is
// no place to run an answer.
static bool run_jobs(const struct settings *settings, const struct job *jobs, size_t count)
{
    size_t running = 0, cores = cores_given();
    bool place = true;
    for (size_t i = 0; i < count && place; i++) {
        if (missing(&jobs[i]) || (!settings->question && is_current(&jobs[i])))
            continue;
        if (running == cores) {
            place = wait_for_one();
            running--;
        }
        start(settings, &jobs[i], first_tier(settings));
        running++;
    }
    for (; running > 0; running--)
        place = wait_for_one() && place;
    return place;
}

// Says what the machine lacks where the answers did not run in the best of places.
static void say_what_lacks(const struct settings *settings, bool place, const char *tier)
{
    bool confined = tier && strcmp(tier, tier_name(IN_CONFINEMENT)) == 0;
    if (!settings->stranger || (place && !confined))
        return;
    struct sandbox sandbox = find_sandbox(settings->made);
    if (sandbox.lacks)
        fprintf(stderr, "%s\n", sandbox.lacks);
    free(sandbox.lacks);
}

static json_t *result_of(const struct settings *settings, const struct job *job, bool place)
{
    if (missing(job))
        return json_pack("{s:s}", "status", "missing");
    json_t *verdict = load(job->verdict);
    if (verdict && (settings->question || is_current(job)))
        return verdict;
    json_decref(verdict);
    return json_pack("{s:s}", "status", place ? "broken_judge" : "no_sandbox");
}

// The tier in which the strangers' answers ran, the weakest of them, or NULL.
static const char *tier_of(json_t *const *verdicts, size_t count)
{
    enum tier weakest = NOWHERE;
    for (size_t i = 0; i < count; i++) {
        const char *name = json_string_value(json_object_get(verdicts[i], "tier"));
        enum tier tier = name ? tier_named(name) : NOWHERE;
        weakest = tier < weakest ? tier : weakest;
    }
    return weakest == NOWHERE || weakest == AT_THE_DESK ? NULL : tier_name(weakest);
}

// ---- The end -----------------------------------------------------------------------------------

// The report in the FORMAT asked for, on standard output or in the file OUT, put in place whole.
static void put_format(const char *name, const struct report *report, json_t *const *verdicts)
{
    format_function *format = format_named(name);
    const char *path = setting("OUT", NULL);
    char *temporary = path ? text_format("%s.new", path) : NULL;
    FILE *out = path ? fopen(temporary, "we") : stdout;
    if (out)
        format(out, report, verdicts);
    if (!out || (path && (fclose(out) != 0 || rename(temporary, path) < 0))) {
        fprintf(stderr, "OUT=%s: %s\n", path, strerror(errno));
        exit(3);
    }
    free(temporary);
}

static void check_format(const char *name)
{
    if (!*name || format_named(name))
        return;
    fprintf(stderr, "FORMAT=%s: there are json, junit and gradescope.\n", name);
    exit(2);
}

static int exit_status(const struct totals *totals)
{
    bool strict = *setting("STRICT", "") != 0;
    bool failed = totals->wrong > 0 || totals->ungraded > 0;
    return failed || (strict && totals->todo + totals->missing > 0);
}

int main(void)
{
    setlocale(LC_CTYPE, "");
    struct settings settings = read_settings();
    const char *format = setting("FORMAT", "");
    check_format(format);
    struct list list = list_read();
    list_select(&list, getenv("EX"), getenv("CHAPTER"));

    struct job *jobs = calloc(list.exercise_count, sizeof *jobs);
    json_t **verdicts = calloc(list.exercise_count, sizeof *verdicts);
    XXH3_state_t common;
    size_t count = 0;
    hash_common(&common, &settings);
    for (size_t i = 0; i < list.exercise_count; i++)
        if (list.exercises[i].selected) {
            jobs[count] = new_job(&settings, &list, &list.exercises[i]);
            jobs[count].key = key_of(&common, &settings, &jobs[count]);
            count++;
        }
    if (settings.question && count != 1) {
        fprintf(stderr, "QUESTION=%s needs the one exercise that it belongs to: EX=...\n",
                settings.question);
        return 2;
    }
    bool place = run_jobs(&settings, jobs, count);
    for (size_t i = 0, job = 0; i < list.exercise_count; i++)
        if (list.exercises[i].selected)
            verdicts[i] = result_of(&settings, &jobs[job++], place);
    char *code = text_printable(settings.code);
    struct report report = {.list = &list,
                            .code = code,
                            .seed = settings.seed,
                            .tier = tier_of(verdicts, list.exercise_count),
                            .book = access("build/book/index.html", R_OK) == 0,
                            .width = 80};
    say_what_lacks(&settings, place, report.tier);
    if (*format)
        put_format(format, &report, verdicts);
    else
        show_report(&report, verdicts);
    struct totals totals = report_totals(&list, verdicts);
    free(code);
    free(jobs);
    free(verdicts);
    return exit_status(&totals);
}
