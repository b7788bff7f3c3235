// trial.c: an answer under many seeds, quickly, for the tests of the project.
//
//     trial PROBE LIBRARIES FIRST LAST            a line a seed: seed, passed/asked, margin, margin of
//                                                 the reference, and the groups that did not pass
//     trial PROBE LIBRARIES FIRST LAST replay     what a seed's answers are worth under the next one
//     trial PROBE LIBRARIES FIRST LAST memory     searches the probe, at each call, for what will be
//                                                 expected; a line for each number found
//
// PROBE is a plain probe, LIBRARIES the folder of a libanswer.so. Linked, as a judge is, with the
// questions, the reference and the oracles of one exercise; -Wl,--wrap shows it what is expected.
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "inputs.h"
#include "judge.h"
#include "questions.h"
#include "run.h"

static const char *probe, *library;
static char inputs_path[] = "/tmp/downhill-trial-XXXXXX";

static void fail(const char *what)
{
    perror(what);
    exit(2);
}

// ---- Running -----------------------------------------------------------------------------------

static void write_inputs(uint64_t seed)
{
    struct bytes inputs = inputs_for(seed, NULL);
    FILE *file = fopen(inputs_path, "we");
    if (!file || fwrite(inputs.start, 1, inputs.size, file) != inputs.size || fclose(file) != 0)
        fail(inputs_path);
}

static struct run run_probe(uint64_t seed)
{
    write_inputs(seed);
    char *const command[] = {(char *)probe, inputs_path, NULL};
    char *const environment[] = {(char *)library, NULL};
    return run_limited(
        &(struct program){.words = command, .environment = environment, .seconds = 20});
}

static void print_judgement(uint64_t seed, const struct transcript *answers,
                            const struct judgement *judged)
{
    printf("%llu %zu/%zu %.3g %.3g", (unsigned long long)seed, judged->passed, judged->asked,
           judged->margin, judged->reference_margin);
    if (!answers->complete || judged->out_of_step)
        fputs(" incomplete", stdout);
    size_t i;
    json_t *group;
    json_array_foreach(
        judged->groups, i,
        group) if (strcmp(json_string_value(json_object_get(group, "result")), "passed") != 0)
        printf(" %s", json_string_value(json_object_get(group, "name")));
    putchar('\n');
}

// Judges the answers to one seed's inputs as if they were those to another's.
static void judge_as(uint64_t seed, uint64_t other)
{
    struct run run = run_probe(seed);
    struct transcript answers = transcript_read(run.frames);
    struct judgement judged = judge(&answers, other, NULL);
    print_judgement(seed, &answers, &judged);
    json_decref(judged.groups);
    transcript_free(&answers);
    run_free(&run);
}

// ---- What will be expected ---------------------------------------------------------------------

struct wanted {
    size_t call; // how many calls had been made
    double value;
};

static struct wanted *wants;
static size_t want_count, calls;
static size_t told_before[1 << 16]; // bytes of inputs, before each call

static void expect_later(size_t n, const double *values)
{
    wants = realloc(wants, (want_count + n + 1) * sizeof *wants);
    for (size_t i = 0; wants && values && i < n; i++)
        wants[want_count++] = (struct wanted){calls, values[i]};
}

void __real_before_call(const struct place *place);
void __wrap_before_call(const struct place *place);
void __wrap_before_call(const struct place *place)
{
    if (++calls < sizeof told_before / sizeof *told_before)
        told_before[calls] = told_inputs().size;
    __real_before_call(place);
}

void __real_judge_scalar(const struct place *place, double value, struct want want,
                         struct tolerance tolerance);
void __wrap_judge_scalar(const struct place *place, double value, struct want want,
                         struct tolerance tolerance);
void __wrap_judge_scalar(const struct place *place, double value, struct want want,
                         struct tolerance tolerance)
{
    expect_later(1, &want.value);
    __real_judge_scalar(place, value, want, tolerance);
}

void __real_judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                         struct want want, struct tolerance tolerance);
void __wrap_judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                         struct want want, struct tolerance tolerance);
void __wrap_judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                         struct want want, struct tolerance tolerance)
{
    expect_later(m * n, want.values);
    __real_judge_matrix(place, m, n, values, want, tolerance);
}

// ---- Searching the probe -----------------------------------------------------------------------

#define ROUNDED_BITS 16

static uint64_t rounded(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return (bits + (1u << (ROUNDED_BITS - 1))) >> ROUNDED_BITS;
}

// Numbers of few digits, such as 0, 6 or 0.25, are found anywhere, and mean nothing.
static bool telling(double value)
{
    char text[32];
    int exponent;
    snprintf(text, sizeof text, "%.4g", value);
    return fabs(frexp(value, &exponent)) != 0.5 && isfinite(value) &&
           fabs(value - strtod(text, NULL)) > 1e-9 * fabs(value);
}

static int compare_keys(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static bool holds(const uint64_t *keys, size_t count, uint64_t key)
{
    return count > 0 && bsearch(&key, keys, count, sizeof *keys, compare_keys);
}

// Every input, in the order of the questions.
static uint64_t *input_keys(size_t *count)
{
    struct bytes told = told_inputs();
    *count = told.size / 8;
    uint64_t *keys = calloc(*count + 1, sizeof *keys);
    for (size_t i = 0; keys && i < *count; i++) {
        double value;
        memcpy(&value, told.start + 8 * i, sizeof value);
        keys[i] = rounded(value);
    }
    return keys;
}

static bool close_to_one(const uint64_t *keys, size_t count, uint64_t key)
{
    for (size_t i = 0; i < count; i++)
        if (keys[i] - key + 1 <= 2)
            return true;
    return false;
}

// Forgets the wants that say nothing: numbers such as 0.25, and those that are among the inputs told
// until then.
static void keep_secrets(void)
{
    size_t count, kept = 0;
    uint64_t *inputs = input_keys(&count);
    for (size_t i = 0; i < want_count; i++)
        if (telling(wants[i].value) &&
            !close_to_one(inputs, told_before[wants[i].call] / 8, rounded(wants[i].value)))
            wants[kept++] = wants[i];
    want_count = kept;
    free(inputs);
}

// What is expected from this call on, and was not given by a call before.
static uint64_t *secret_keys(size_t call, size_t *count)
{
    uint64_t *before = malloc((want_count + 1) * sizeof *before);
    uint64_t *keys = malloc((want_count + 1) * sizeof *keys);
    size_t first = 0;
    for (; first < want_count && wants[first].call < call; first++)
        before[first] = rounded(wants[first].value);
    *count = 0;
    for (size_t i = first; i < want_count; i++)
        if (!close_to_one(before, first, rounded(wants[i].value)))
            keys[(*count)++] = rounded(wants[i].value);
    free(before);
    qsort(keys, *count, sizeof *keys, compare_keys);
    return keys;
}

static void search(const char *where, const char *bytes, size_t size, size_t call,
                   const uint64_t *keys, size_t count)
{
    for (size_t i = 0; i + 8 <= size; i += 8) {
        double value;
        memcpy(&value, bytes + i, sizeof value);
        uint64_t key = rounded(value);
        if (value != 0 &&
            (holds(keys, count, key) || holds(keys, count, key - 1) || holds(keys, count, key + 1)))
            printf("%.17g before call %zu, in %s\n", value, call, where);
    }
}

static bool is_a_library(const char *name)
{
    return strstr(name, ".so") || strstr(name, "[v");
}

static void search_process(pid_t child, size_t call)
{
    char path[64], line[4096];
    size_t count;
    uint64_t *keys = secret_keys(call, &count);
    snprintf(path, sizeof path, "/proc/%d/mem", child);
    int memory = open(path, O_RDONLY | O_CLOEXEC);
    snprintf(path, sizeof path, "/proc/%d/maps", child);
    FILE *maps = fopen(path, "re");
    while (count > 0 && maps && fgets(line, sizeof line, maps)) {
        unsigned long long start, end;
        char rights[5], name[4000] = "memory of its own";
        sscanf(line, "%llx-%llx %4s %*s %*s %*s %3999s", &start, &end, rights, name);
        char *bytes = malloc(end - start);
        if (bytes && rights[0] == 'r' && !is_a_library(name)) {
            ssize_t got = pread(memory, bytes, end - start, (off_t)start);
            search(name, bytes, got > 0 ? (size_t)got : 0, call, keys, count);
        }
        free(bytes);
    }
    if (maps)
        fclose(maps);
    close(memory);
    free(keys);
}

// The number of the call that this write announces; 0 if it announces none. Of the first pass alone.
static size_t call_announced(pid_t child)
{
    static size_t announced;
    struct __ptrace_syscall_info info = {0};
    ptrace(PTRACE_GET_SYSCALL_INFO, child, (void *)sizeof info, &info);
    if (info.op != PTRACE_SYSCALL_INFO_ENTRY || info.entry.nr != SYS_write ||
        info.entry.args[0] != FRAMES_FD || info.entry.args[2] != sizeof(struct frame))
        return 0;
    struct frame head;
    for (size_t i = 0; i < sizeof head; i += sizeof(long)) {
        long word =
            ptrace(PTRACE_PEEKDATA, child, (void *)(uintptr_t)(info.entry.args[1] + i), NULL);
        memcpy((char *)&head + i, &word, sizeof word);
    }
    return head.kind == FRAME_CALL && head.pass == 0 ? ++announced : 0;
}

static void start_traced(void)
{
    int frames = open("/dev/null", O_WRONLY);
    dup2(frames, STDOUT_FILENO);
    dup2(frames, FRAMES_FD);
    ptrace(PTRACE_TRACEME, 0, NULL, NULL);
    char *const command[] = {(char *)probe, inputs_path, NULL};
    char *const environment[] = {(char *)library, NULL};
    execve(probe, command, environment);
    _exit(127);
}

static void search_memory(uint64_t seed)
{
    write_inputs(seed);
    struct transcript nothing = {0};
    judge(&nothing, seed, NULL); // only for what it expects
    keep_secrets();
    pid_t child = fork();
    if (child == 0)
        start_traced();
    int status;
    while (waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
        size_t call = WSTOPSIG(status) == SIGTRAP ? call_announced(child) : 0;
        if (call > 0)
            search_process(child, call);
        ptrace(PTRACE_SYSCALL, child, NULL, NULL);
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        printf("the probe did not come to its end\n");
    printf("%llu %zu calls, %zu numbers expected\n", (unsigned long long)seed, calls, want_count);
}

int main(int argc, char **argv)
{
    if (argc < 5) {
        fputs("usage: trial PROBE LIBRARIES FIRST LAST [replay | memory]\n", stderr);
        return 2;
    }
    probe = argv[1];
    static char folder[4096];
    snprintf(folder, sizeof folder, "LD_LIBRARY_PATH=%s", argv[2]);
    library = folder;
    close(mkstemp(inputs_path));
    unsigned long long first = strtoull(argv[3], NULL, 10), last = strtoull(argv[4], NULL, 10);
    for (unsigned long long seed = first; seed <= last; seed++)
        if (argv[5] && strcmp(argv[5], "memory") == 0)
            search_memory(seed);
        else
            judge_as(seed, argv[5] ? seed + 1 : seed);
    remove(inputs_path);
    return 0;
}
