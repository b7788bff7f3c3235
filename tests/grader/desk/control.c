// control.c: see control.h.
//
// A fault may come and go: AddressSanitizer of gcc 12 dies at its start in one run of four where
// vm.mmap_rnd_bits is 32. So answer and skeleton take turns, and only what the answer alone meets each
// time is the answer's.
#include "control.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "answer.h"
#include "environment.h"
#include "place.h"
#include "questions.h"
#include "snapshot.h"
#include "text.h"

enum { TURNS = 4, COMPILE_TURNS = 2 };
enum { SLOW = 15 }; // seconds: a fault of the machine shows earlier, a hard answer need not

static bool no_proc(const struct options *options)
{
    (void)options;
    return access("/proc/self/maps", R_OK) < 0;
}

static bool no_devices(const struct options *options)
{
    struct stat status;
    (void)options;
    return access("/dev/null", R_OK | W_OK) < 0 || lstat("/dev/stdin", &status) < 0;
}

static bool no_bubblewrap(const struct options *options)
{
    return options->tier == IN_BUBBLEWRAP && access("/usr/bin/bwrap", X_OK) < 0;
}

static bool not_executable(const struct options *options)
{
    struct statvfs status;
    return statvfs(options->made, &status) == 0 && (status.f_flag & ST_NOEXEC);
}

static bool limited(const struct options *options)
{
    struct rlimit space, data;
    (void)options;
    return getrlimit(RLIMIT_AS, &space) == 0 && getrlimit(RLIMIT_DATA, &data) == 0 &&
           (space.rlim_cur != RLIM_INFINITY || data.rlim_cur != RLIM_INFINITY);
}

static bool limits_refused(const struct options *options)
{
    struct rlimit limit;
    (void)options;
    return getrlimit(RLIMIT_CORE, &limit) < 0 || setrlimit(RLIMIT_CORE, &limit) < 0;
}

static bool overcommit_refused(const struct options *options)
{
    (void)options;
    FILE *file = fopen("/proc/sys/vm/overcommit_memory", "re");
    int policy = file ? fgetc(file) : 0;
    if (file)
        fclose(file);
    return policy == '2';
}

static bool no_room(const struct options *options)
{
    static char zeros[1 << 20];
    char *path = text_format("%s/room", options->work);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool room = file >= 0 && write(file, zeros, sizeof zeros) == (ssize_t)sizeof zeros;
    if (file >= 0)
        close(file);
    unlink(path);
    free(path);
    return !room;
}

static const struct {
    bool (*holds)(const struct options *options);
    const char *sentence;
} causes[] = {
    {no_proc,
     "/proc is missing, and the grader's limits and the sanitizers need it. As root, type: "
     "mount -t proc proc /proc"},
    {no_devices, "/dev/null or /dev/stdin is missing: grade where /dev is complete."},
    {no_bubblewrap,
     "Strangers' code runs in a sandbox only, and bubblewrap, which makes it, is "
     "missing. Type: make setup check. If you trust this code: the same command with "
     "SANDBOX=off."},
    {not_executable,
     "The project lies on a disk from which no program may be run (noexec): move it to "
     "another, or mount that one with exec."},
    {limited,
     "The address space is limited (ulimit -v or -d), and AddressSanitizer needs more. Type: "
     "ulimit -v unlimited; ulimit -d unlimited. If that is refused, open a new terminal."},
    {limits_refused,
     "This system refuses to set limits (setrlimit), and no answer runs without: grade "
     "outside of the container or filter that forbids it."},
    {overcommit_refused,
     "This system lends no memory in advance (vm.overcommit_memory is 2), and "
     "AddressSanitizer needs that. As root, type: sysctl vm.overcommit_memory=0"},
    {no_room, "The disk is full: the folder build/ needs room for a megabyte. Make room, then try "
              "again."},
};

static const char *known_cause(const struct options *options)
{
    for (size_t i = 0; i < sizeof causes / sizeof *causes; i++)
        if (causes[i].holds(options))
            return causes[i].sentence;
    return NULL;
}

static _Noreturn void blame(const char *sentence)
{
    fprintf(stderr, "%s\n", sentence);
    exit(FAULT);
}

static _Noreturn void blame_sandbox(struct bytes said)
{
    char *why = text_clean(said.start, said.size, 1);
    blame(text_format(
        "Strangers' code runs in a sandbox only, and this system allows none. It says: %s"
        "Allow user namespaces, as root: sysctl kernel.unprivileged_userns_clone=1, on "
        "Ubuntu kernel.apparmor_restrict_unprivileged_userns=0; a container may need "
        "--privileged. If you trust this code: the same command with SANDBOX=off.",
        why));
}

// What the run said last: there compilers and sanitizers put the reason.
static char *last_words(const struct run *run)
{
    struct said said = said_in(run);
    const char *text = said.compiled ? said.all : said.compiler.start;
    size_t end = strlen(text);
    while (end > 0 && text[end - 1] == '\n')
        end--;
    size_t start = end > 400 ? end - 400 : 0;
    return text_clean(text + start, end - start, 8);
}

static _Noreturn void blame_by(const struct options *options, const struct run *skeleton)
{
    const char *cause = known_cause(options);
    if (cause)
        blame(cause);
    if (options->tier == IN_BUBBLEWRAP && strncmp(skeleton->output.start, "bwrap: ", 7) == 0)
        blame_sandbox(skeleton->output);
    const char *where = options->tier == AT_THE_DESK ? "" : " in the sandbox";
    blame(
        text_format("On this machine not even the untouched skeleton can be compiled and run%s. It "
                    "says: %s",
                    where, last_words(skeleton)));
}

// ---- Suspicion ---------------------------------------------------------------------------------

// Whether the compiler names a line of the answer in which something is wrong.
static bool names_a_line(struct bytes compiler, const char *label)
{
    size_t length = strlen(label);
    const char *at = compiler.start, *end = at + compiler.size;
    while ((at = memmem(at, (size_t)(end - at), label, length))) {
        at += length;
        int line = 0, column = 0, read = 0;
        if (sscanf(at, ":%d:%d: error%n", &line, &column, &read) == 2 && read > 0)
            return true;
    }
    return false;
}

// Faults of a program end it by other signals; a limit of CPU time by SIGKILL after a while.
static bool killed_from_outside(const struct options *options, const struct run *run)
{
    if (run->end != RUN_SIGNALLED || ending_of(options, run).kind != ENDED_BY_A_SIGNAL)
        return false;
    return run->code == SIGKILL || run->code == SIGTERM || run->code == SIGINT ||
           run->code == SIGHUP || run->code == SIGQUIT;
}

static bool is_suspicious(const struct run *run, const struct options *options)
{
    struct said said = said_in(run);
    bool ended = run->end == RUN_EXITED || run->end == RUN_SIGNALLED;
    if (!said.compiled)
        return ended && run->seconds < SLOW && !names_a_line(said.compiler, options->label);
    if (run->frames.size > 0)
        return killed_from_outside(options, run);
    return (ended || run->end == RUN_FLOODED) && !strstr(said.all, ": symbol lookup error: ");
}

// How many processes this system has killed for lack of memory since it started.
static long killed_for_memory(void)
{
    char name[64];
    long count, kills = 0;
    FILE *file = fopen("/proc/vmstat", "re");
    while (file && fscanf(file, "%63s %ld", name, &count) == 2)
        if (strcmp(name, "oom_kill") == 0)
            kills = count;
    if (file)
        fclose(file);
    return kills;
}

// ---- The control -------------------------------------------------------------------------------

// Lays the skeleton out in the folder beside the inputs, as the answer lies.
static void lay_out(const struct options *options, const char *folder)
{
    char *skeleton =
        text_format("%s/skeletons/%s/%s.c", options->made, options->chapter, exercise_name);
    char *copy = text_format("%s/answer.c", folder);
    char *from = text_format("%s/inputs", options->work), *to = text_format("%s/inputs", folder);
    struct snapshot snapshot = read_snapshot(open(skeleton, O_RDONLY | O_CLOEXEC));
    if (snapshot.why)
        fail(skeleton);
    write_snapshot(&snapshot, skeleton, copy);
    unlink(to);
    if (link(from, to) < 0)
        fail(to);
    free(snapshot.bytes.start);
    free(skeleton), free(copy), free(from), free(to);
}

static struct run ask_skeleton(const struct options *options, char *const *flags)
{
    struct options control = *options;
    control.work = text_format("%s/control", options->work);
    if (mkdir(control.work, 0777) < 0 && errno != EEXIST)
        fail(control.work);
    lay_out(options, control.work);
    return ask_answer(&control, flags);
}

// Whether the answer's run is the last in which it is tried. Compilers do not fail by chance.
static bool is_last(int turn, const struct run *run)
{
    int turns = said_in(run).compiled ? TURNS : COMPILE_TURNS;
    return turn >= turns || (turn > 1 && run->seconds > 1);
}

struct run ask_fairly(struct options *options, char *const *flags)
{
    if (no_proc(options)) // limits would not hold
        blame(known_cause(options));
    long kills = killed_for_memory();
    struct run failed = {0}; // of the skeleton
    for (int turn = 1;; turn++) {
        struct run run = run_somewhere(options, flags);
        if (!is_suspicious(&run, options)) {
            run_free(&failed);
            return run;
        }
        if (killed_for_memory() > kills)
            blame(
                "This machine ran out of memory and ended the answer or its compiler: close other "
                "programs, then try again.");
        if (no_room(options))
            blame(known_cause(options));
        struct run skeleton = ask_skeleton(options, flags);
        struct run *spent = skeleton.frames.size == 0 ? &failed : &skeleton;
        run_free(spent);
        if (spent == &failed)
            failed = skeleton;
        bool last = is_last(turn, &run);
        if (failed.output.start && (last || known_cause(options)))
            blame_by(options, &failed);
        if (last)
            return run;
        run_free(&run);
    }
}
