// run.c: see run.h. Linux alone: process descriptors, child subreaper, /proc.

#include "run.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "environment.h"
#include "frames.h"
#include "room.h"

// How often the processes are looked at. A look costs about half a millisecond, and memory cannot be filled faster than
// by some 2 GiB a second.
#define LOOK_SECONDS 0.05

// ---- The tree of processes below this one ------------------------------------------------------

struct tree {
    size_t processes, resident; // resident: bytes
    size_t threads;             // one at least in each process; this one's included
    bool kill;                  // each process
};

static size_t resident_bytes(pid_t pid)
{
    char path[64];
    unsigned long pages = 0;
    snprintf(path, sizeof path, "/proc/%d/statm", (int)pid);
    FILE *file = fopen(path, "re");
    if (!file)
        return 0;
    if (fscanf(file, "%*u %lu", &pages) != 1)
        pages = 0;
    fclose(file);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void visit_children(pid_t pid, struct tree *tree);

static void visit_thread_children(pid_t pid, const char *thread, struct tree *tree)
{
    char path[320];
    int child;
    snprintf(path, sizeof path, "/proc/%d/task/%s/children", (int)pid, thread);
    FILE *file = fopen(path, "re");
    if (!file)
        return;
    while (fscanf(file, "%d", &child) == 1) {
        tree->processes++;
        tree->resident += resident_bytes(child);
        if (tree->kill)
            kill(child, SIGSTOP); // first, so that it forks no more while its children are killed
        visit_children(child, tree);
        if (tree->kill)
            kill(child, SIGKILL);
    }
    fclose(file);
}

static void visit_children(pid_t pid, struct tree *tree)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", (int)pid);
    DIR *threads = opendir(path);
    if (!threads)
        return;
    for (struct dirent *entry; (entry = readdir(threads));)
        if (entry->d_name[0] != '.') {
            visit_thread_children(pid, entry->d_name, tree);
            tree->threads++;
        }
    closedir(threads);
}

// As the subreaper, this process inherits whatever its descendants leave behind; so all of them
// are found below it, and are killed until none is left.
static void kill_all_below(void)
{
    const struct timespec pause = {.tv_nsec = 1000000};
    for (;;) {
        struct tree tree = {.kill = true};
        visit_children(getpid(), &tree);
        while (waitpid(-1, NULL, WNOHANG) > 0)
            ;
        if (tree.processes == 0)
            return;
        nanosleep(&pause, NULL);
    }
}

// ---- Reading the two pipes ---------------------------------------------------------------------

static bool append(struct bytes *bytes, const char *chunk, size_t size, size_t limit)
{
    if (bytes->size + size > limit)
        return false;
    size_t grown = bytes->size + size + 1, capacity = 4096;
    while (capacity < grown)
        capacity *= 2;
    if (!(bytes->start = realloc(bytes->start, capacity)))
        fail("memory for what the answer says");
    memcpy(bytes->start + bytes->size, chunk, size);
    bytes->size += size;
    bytes->start[bytes->size] = 0;
    return true;
}

// Reads all that is there now; false once the limit is passed. A pipe at its end is closed and no
// longer polled.
static bool read_available(struct pollfd *pipe, struct bytes *bytes, size_t limit)
{
    static char chunk[1 << 16];
    ssize_t got;
    if (pipe->fd < 0)
        return true;
    while ((got = read(pipe->fd, chunk, sizeof chunk)) > 0)
        if (!append(bytes, chunk, (size_t)got, limit))
            return false;
    if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        close(pipe->fd);
        pipe->fd = -1;
    }
    return true;
}

// ---- Starting and watching ---------------------------------------------------------------------

static void open_pipe(int ends[2])
{
    if (pipe2(ends, O_CLOEXEC) < 0)
        fail("pipe");
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
}

// glibc has had a function for this since 2.36; Ubuntu 22.04 has 2.35.
static int process_descriptor(pid_t process)
{
    int descriptor = (int)syscall(SYS_pidfd_open, process, 0);
    if (descriptor < 0)
        fail("pidfd_open");
    return descriptor;
}

// The ends of its pipes that a program writes to.
struct ends {
    int frames, output, faults;
};

_Noreturn static void become(const struct program *program, pid_t guard, struct ends ends)
{
    const struct rlimit cpu = {program->cpu, program->cpu + 2};
    prctl(PR_SET_PDEATHSIG, SIGKILL); // should somebody kill the guard
    if (getppid() != guard)
        _exit(126);
    if (program->cpu > 0)
        setrlimit(RLIMIT_CPU, &cpu);
    int null = open("/dev/null", O_RDONLY);
    int frames = fcntl(ends.frames, F_DUPFD, 10); // out of the way of 0 to 4
    int faults = fcntl(ends.faults, F_DUPFD, 10);
    dup2(ends.output, STDOUT_FILENO);
    dup2(ends.output, STDERR_FILENO);
    dup2(null, STDIN_FILENO);
    dup2(frames, FRAMES_FD);
    dup2(faults, FAULTS_FD);
    closefrom(FAULTS_FD + 1);
    execve(program->words[0], program->words, program->environment);
    dprintf(STDERR_FILENO, "%s: %s\n", program->words[0], strerror(errno));
    _exit(126);
}

// A process between the judge and the program, in a session of its own, so that what is sent to the
// judge's group does not reach it. It ends as the program does; or, when the judge is killed, after all
// that the program started.
static void close_ends(struct ends ends)
{
    close(ends.frames);
    close(ends.output);
    close(ends.faults);
}

_Noreturn static void guard(const struct program *program, int judge, struct ends ends)
{
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    pid_t self = getpid(), child = fork();
    if (child < 0)
        _exit(126);
    if (child == 0)
        become(program, self, ends);
    int null = open("/dev/null", O_RDWR);
    for (int end = 0; end < 3; end++)
        dup2(null, end); // a terminal that is closed is not held open
    close_ends(ends);
    struct pollfd polled[2] = {{.fd = judge, .events = POLLIN},
                               {.fd = process_descriptor(child), .events = POLLIN}};
    while (poll(polled, 2, -1) < 0 && errno == EINTR)
        continue;
    if (polled[0].revents) {
        kill_all_below();
        remove_room(program->room);
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    _exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
}

static pid_t start(const struct program *program, struct ends ends)
{
    int judge = process_descriptor(getpid());
    pid_t pid = fork();
    if (pid < 0)
        fail("fork");
    if (pid == 0)
        guard(program, judge, ends);
    close(judge);
    return pid;
}

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

// The limits that need a look at the clock and at the processes; false when one is passed.
static bool within_limits(struct run *run, double started, double *compiled, double seconds)
{
    if (*compiled == 0 && run->output.start &&
        memmem(run->output.start, run->output.size, COMPILED_MARK, strlen(COMPILED_MARK)))
        *compiled = seconds_now();
    double deadline = *compiled > 0 ? *compiled + seconds : started + COMPILE_SECONDS;
    struct tree tree = {0};
    visit_children(getpid(), &tree);
    if (seconds_now() > deadline)
        run->end = RUN_TIMED_OUT;
    else if (tree.resident > MEMORY_LIMIT)
        run->end = RUN_TOO_BIG;
    else if (tree.threads > PROCESS_LIMIT)
        run->end = RUN_CROWDED;
    else
        return true;
    return false;
}

static void note_status(struct run *run, int status)
{
    run->end = WIFSIGNALED(status) ? RUN_SIGNALLED : RUN_EXITED;
    run->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    if (run->end == RUN_EXITED && run->code > 128 && run->code < 128 + 65) {
        run->end = RUN_SIGNALLED; // as a shell or bubblewrap passes it on
        run->code -= 128;
    }
}

// Waits for the child itself, not for the end of its pipes: a daemon might hold those open.
static void watch(struct run *run, pid_t child, struct pollfd polled[3], double seconds)
{
    double started = seconds_now(), looked = started, compiled = 0;
    for (;;) {
        poll(polled, 3, (int)(1000 * LOOK_SECONDS));
        bool noted = read_available(&polled[0], &run->frames, FRAMES_LIMIT);
        if (!noted || !read_available(&polled[1], &run->output, OUTPUT_LIMIT)) {
            run->end = noted ? RUN_FLOODED : RUN_NOTED;
            return;
        }
        int status;
        if (polled[2].revents && waitpid(child, &status, WNOHANG) == child) {
            note_status(run, status);
            run->seconds = seconds_now() - (compiled > 0 ? compiled : started);
            return;
        }
        if (seconds_now() - looked < LOOK_SECONDS)
            continue;
        if (!within_limits(run, started, &compiled, seconds))
            return;
        looked = seconds_now();
    }
}

struct run run_limited(const struct program *program)
{
    struct run run = {0};
    int frames[2], output[2], faults[2];
    open_pipe(frames);
    open_pipe(output);
    open_pipe(faults);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    struct ends ends = {frames[1], output[1], faults[1]};
    pid_t child = start(program, ends);
    close_ends(ends);
    struct pollfd polled[3] = {{.fd = frames[0], .events = POLLIN},
                               {.fd = output[0], .events = POLLIN},
                               {.fd = process_descriptor(child), .events = POLLIN}};
    watch(&run, child, polled, program->seconds);
    kill_all_below();
    if (run.end != RUN_FLOODED && run.end != RUN_NOTED) { // what was still in the pipes
        read_available(&polled[0], &run.frames, FRAMES_LIMIT);
        read_available(&polled[1], &run.output, OUTPUT_LIMIT);
    }
    struct pollfd said = {.fd = faults[0]};
    read_available(&said, &run.faults, OUTPUT_LIMIT);
    for (int i = 0; i < 3; i++)
        if (polled[i].fd >= 0)
            close(polled[i].fd);
    append(&run.frames, "", 0, FRAMES_LIMIT); // never NULL
    append(&run.output, "", 0, OUTPUT_LIMIT + 1);
    append(&run.faults, "", 0, OUTPUT_LIMIT);
    return run;
}

void run_free(struct run *run)
{
    free(run->frames.start);
    free(run->output.start);
    free(run->faults.start);
    *run = (struct run){0};
}
