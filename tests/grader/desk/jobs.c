// jobs.c: see jobs.h.
#include "jobs.h"

#include <errno.h>
#include <fcntl.h>
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

#include "elsewhere.h"
#include "environment.h"
#include "key.h"
#include "sandbox.h"
#include "text.h"

// ---- The answer --------------------------------------------------------------------------------

static bool missing(const struct job *job)
{
    return job->snapshot.error == ENOENT;
}

// Why the answer could not be read, when that says nothing about the answer; otherwise NULL.
static char *fault_in_reading(const struct job *job)
{
    int error = job->snapshot.error;
    if (error == 0 || error == ENOENT || error == ELOOP || error == ENOTDIR)
        return NULL;
    errno = error;
    return fault_of(job->label);
}

// Whether it is the skeleton, to the letter. Much of what a class hands in is, and needs no run.
static bool is_untouched(const struct settings *settings, const struct job *job)
{
    char *path = text_format("%s/skeletons/%s/%s.c", settings->made, job->chapter->folder,
                             job->exercise->name);
    struct snapshot skeleton = read_snapshot(open(path, O_RDONLY | O_CLOEXEC));
    const struct bytes *one = &job->snapshot.bytes, *other = &skeleton.bytes;
    bool same = one->start && other->start && one->size == other->size &&
                memcmp(one->start, other->start, one->size) == 0;
    free(skeleton.bytes.start);
    free(path);
    return same;
}

struct job new_job(const struct settings *settings, const struct list *list,
                   const struct exercise *exercise)
{
    struct job job = {.exercise = exercise, .chapter = &list->chapters[exercise->chapter]};
    job.label = text_format("%s/%s/%s.c", settings->label, job.chapter->folder, exercise->name);
    job.folder = text_format("%s/%s", settings->answers, exercise->name);
    job.work = text_format("%s/trial", job.folder); // an answer finds no verdict there
    job.snapshot =
        take_snapshot(settings->folder, job.chapter->folder, exercise->name, settings->stranger);
    // A seed has a verdict of its own, so that two gradings at once do not take each other's.
    job.verdict = settings->question
                      ? text_format("%s/question.json", job.folder)
                      : text_format("%s/verdict-%s.json", job.folder, settings->seed);
    job.key = key_of(settings, exercise, &job.snapshot);
    job.fault = fault_in_reading(&job);
    job.untouched = settings->stranger && is_untouched(settings, &job);
    return job;
}

static bool is_current(const struct job *job)
{
    json_t *verdict = json_load_file(job->verdict, 0, NULL);
    const char *key = json_string_value(json_object_get(verdict, "key"));
    bool current = key && strcmp(key, job->key) == 0;
    json_decref(verdict);
    return current;
}

// The bytes of the snapshot as the standard input of this process.
static void give_snapshot(const struct snapshot *snapshot)
{
    const struct bytes *bytes = &snapshot->bytes;
    int file = memfd_create("answer", 0);
    errno = file < 0 ? errno : EFBIG; // for a write cut short
    if (file < 0 || write(file, bytes->start, bytes->size) != (ssize_t)bytes->size ||
        lseek(file, 0, SEEK_SET) < 0 || dup2(file, STDIN_FILENO) < 0)
        fail("memory for an answer");
}

// ---- The judge ---------------------------------------------------------------------------------

static void make_folder(const char *path)
{
    if (mkdir(path, 0777) < 0 && errno != EEXIST)
        fail(path);
}

static void make_folders(const char *path)
{
    char *copy = strdup(path);
    for (char *at = copy + 1; *at; at++)
        if (*at == '/') {
            *at = 0;
            make_folder(copy);
            *at = '/';
        }
    make_folder(copy);
    free(copy);
}

// Waits until nobody else grades this exercise. The lock is held until this process ends.
static void take_turn(const struct job *job)
{
    char *lock = text_format("%s/lock", job->folder);
    int held = open(lock, O_RDWR | O_CREAT, 0666);
    if (held < 0 || flock(held, LOCK_EX) < 0)
        fail(lock);
    free(lock);
}

struct words {
    const char *list[40];
    size_t count;
};

static void add(struct words *words, const char *option, const char *value)
{
    words->list[words->count++] = option;
    if (value)
        words->list[words->count++] = value;
}

// Becomes the judge, in a process of its own.
static _Noreturn void become_judge(const struct settings *settings, const struct job *job,
                                   enum tier tier)
{
    char *judge = text_format("%s/judge/%s", settings->made, job->exercise->name);
    struct words words = {0};
    add(&words, judge, NULL);
    add(&words, "--label", job->label);
    add(&words, "--work", job->work);
    add(&words, "--made", settings->made);
    add(&words, "--chapter", job->chapter->folder);
    add(&words, "--points", job->exercise->points);
    add(&words, "--seed", settings->seed);
    add(&words, "--cc", settings->cc);
    add(&words, "--verdict", job->verdict);
    add(&words, "--key", job->key);
    if (job->snapshot.why)
        add(&words, "--refused", job->snapshot.why);
    else
        give_snapshot(&job->snapshot);
    if (settings->question)
        add(&words, "--question", settings->question);
    add(&words, "--tier", tier_name(tier));
    execve(judge, (char *const *)words.list, clean_environment);
    fail(judge);
}

// What a process of its own does until it has become the judge.
static _Noreturn void prepare(const struct settings *settings, const struct job *job,
                              enum tier tier, pid_t grader)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // what it runs ends with it (run.c)
    if (getppid() != grader)
        _exit(FAULT);
    dup2(job->said, STDERR_FILENO);
    make_folders(job->work);
    if (settings->question)
        unlink(job->verdict); // kept for nobody
    take_turn(job);
    if (!settings->question && is_current(job))
        _exit(0);
    become_judge(settings, job, tier);
}

static void start(const struct settings *settings, struct job *job, enum tier tier)
{
    pid_t grader = getpid();
    job->said = memfd_create("said", MFD_CLOEXEC);
    fflush(NULL);
    job->judge = job->said < 0 ? -1 : fork();
    if (job->judge < 0)
        job->fault = fault_of("A judge cannot be started");
    if (job->judge == 0)
        prepare(settings, job, tier, grader);
}

// ---- What came of it ---------------------------------------------------------------------------

// What the judge said, on one line.
static char *said_by(const struct job *job)
{
    static char said[4096];
    ssize_t size = pread(job->said, said, sizeof said - 1, 0);
    while (size > 0 && said[size - 1] == '\n')
        size--;
    said[size > 0 ? size : 0] = 0;
    for (char *at = said; *at; at++)
        *at = *at == '\n' ? ' ' : *at;
    return text_printable(said);
}

// Why no answer can run here, once a judge has found that out; otherwise NULL.
static char *no_place;

static char *why_no_place(const struct settings *settings)
{
    struct sandbox sandbox = find_sandbox(settings->made);
    return sandbox.lacks ? sandbox.lacks : strdup("There is no sandbox for strangers' code here.");
}

static void end_job(const struct settings *settings, struct job *job, int status)
{
    char *said = said_by(job);
    close(job->said);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 2) // about QUESTION
        refuse("%s", said);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return;
    if (WIFEXITED(status) && WEXITSTATUS(status) == NO_PLACE && !*said && !no_place)
        no_place = why_no_place(settings);
    if (no_place) {
        job->fault = no_place;
        return;
    }
    job->fault = *said
                     ? said
                     : text_format("The grader itself was ended (%s). Is there enough memory? Try "
                                   "again.",
                                   WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "early");
}

static void wait_for_one(const struct settings *settings, struct job *jobs, size_t count)
{
    int status;
    pid_t judge = wait(&status);
    for (size_t i = 0; i < count; i++)
        if (judge > 0 && jobs[i].judge == judge)
            end_job(settings, &jobs[i], status);
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

static bool is_open(const struct settings *settings, const struct job *job)
{
    return !missing(job) && !job->untouched && !job->fault &&
           (settings->question || !is_current(job));
}

void run_jobs(const struct settings *settings, struct job *jobs, size_t count)
{
    size_t running = 0, cores = cores_given();
    for (size_t i = 0; i < count; i++) {
        if (!is_open(settings, &jobs[i]))
            continue;
        if (running == cores) {
            wait_for_one(settings, jobs, count);
            running--;
        }
        if (no_place)
            jobs[i].fault = no_place;
        else
            start(settings, &jobs[i], first_tier(settings));
        running += !jobs[i].fault;
    }
    for (; running > 0; running--)
        wait_for_one(settings, jobs, count);
}

static json_t *not_graded(const char *fault)
{
    return json_pack("{s:s, s:s}", "status", "not_graded", "fault", fault);
}

static json_t *verdict_of(const struct settings *settings, const struct job *job)
{
    if (missing(job))
        return json_pack("{s:s}", "status", "missing");
    if (job->untouched)
        return json_pack("{s:s}", "status", "todo");
    if (job->fault)
        return not_graded(job->fault);
    json_t *verdict = json_load_file(job->verdict, 0, NULL);
    if (verdict && (settings->question || is_current(job)))
        return verdict;
    json_decref(verdict);
    return not_graded("The judge left no verdict: type make clean, then try again.");
}

// Where another file defines the function, if its own has no answer; otherwise NULL. Of an untouched skeleton
// only files that are no exercise's are looked at, so that this costs next to nothing.
static char *found_elsewhere(const struct settings *settings, const struct job *job,
                             const json_t *verdict)
{
    const char *kind =
        json_string_value(json_object_get(json_object_get(verdict, "event"), "kind"));
    const char *status = json_string_value(json_object_get(verdict, "status"));
    bool untouched = strcmp(status, "todo") == 0 && !json_object_get(verdict, "todo_line");
    if (!untouched && !missing(job) && !(kind && strcmp(kind, "name") == 0))
        return NULL;
    char *skeletons = text_format("%s/skeletons", settings->made);
    char *found =
        find_elsewhere(settings->folder, job->exercise->name, untouched ? skeletons : NULL);
    char *path = found ? text_format("%s/%s", settings->label, found) : NULL;
    bool own = path && strncmp(path, job->label, strlen(job->label)) == 0;
    free(skeletons);
    free(found);
    return own ? NULL : path;
}

json_t *result_of(const struct settings *settings, const struct job *job)
{
    json_t *verdict = verdict_of(settings, job);
    char *found = found_elsewhere(settings, job, verdict);
    if (found)
        json_object_set_new(verdict, "found", json_string(found));
    free(found);
    return verdict;
}
