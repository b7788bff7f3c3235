// confine.c: becomes another program, after taking away what that does not need.
//
//     confine compiler USER READABLE WORK FILE... -- PROGRAM ARGUMENT...
//     confine answer READABLE FILTER WORK PROGRAM ARGUMENT...
//
// The compiler of an answer, and all that it starts, reads what the list READABLE names (readable.sh),
// the FILEs and WORK, and writes to WORK alone. An answer reads what the list READABLE names, PROGRAM and
// WORK, writes to no file, and asks the system for what computing and printing need, and for nothing
// else (filter.c). USER is the number of the user that all this is to run as, from WORK as the current
// folder; or "-" where it is the learner's own.
//
// It takes effect before the first instruction of PROGRAM, costs a fraction of a millisecond and needs no
// rights: Landlock (Linux 5.13) for files, seccomp for system calls. The learner's own code runs where
// the kernel has no Landlock, too: there it guards against accidents. Exit status 126: the program was
// not started, and why is said, also on FAULTS_FD (run.h), which PROGRAM cannot write to if it is an answer.
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/keyctl.h>
#include <linux/landlock.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "filter.h"
#include "run.h"

static void fail(const char *what)
{
    const char *why = strerror(errno);
    fprintf(stderr, "confine: %s: %s\n", what, why);
    dprintf(FAULTS_FD, "confine: %s: %s\n", what, why);
    exit(126);
}

// ---- Files and connections ---------------------------------------------------------------------

// Newer than the headers of Linux 6.1: rights by the version of Landlock that knows them first.
#define ACCESS_TRUNCATE (1u << 14)     // 3
#define ACCESS_NET_TCP 3u              // 4: bind and connect
#define ACCESS_IOCTL_DEVICE (1u << 15) // 5
#define SCOPE_SOCKETS_AND_SIGNALS 3u   // 6

struct rules {
    uint64_t files, net, scoped;
    int made; // the descriptor, or -1 where the kernel knows no Landlock
};

enum {
    READ = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE,
    WRITE = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG |
            LANDLOCK_ACCESS_FS_REMOVE_FILE | ACCESS_TRUNCATE,
    OF_A_FILE = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE |
                LANDLOCK_ACCESS_FS_WRITE_FILE | ACCESS_TRUNCATE
};

static struct rules new_rules(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    struct rules rules = {.files = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1, .made = -1};
    if (version < 1)
        return rules;
    rules.files |= version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
    rules.files |= version >= 3 ? ACCESS_TRUNCATE : 0;
    rules.net = version >= 4 ? ACCESS_NET_TCP : 0;
    rules.files |= version >= 5 ? ACCESS_IOCTL_DEVICE : 0;
    rules.scoped = version >= 6 ? SCOPE_SOCKETS_AND_SIGNALS : 0;
    size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    rules.made = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    return rules;
}

// What is not there needs no rule.
static void allow(const struct rules *rules, const char *path, uint64_t access)
{
    struct stat status;
    int file = open(path, O_PATH | O_CLOEXEC);
    if (file < 0)
        return;
    if (fstat(file, &status) == 0 && !S_ISDIR(status.st_mode))
        access &= OF_A_FILE;
    struct landlock_path_beneath_attr rule = {.allowed_access = access & rules->files,
                                              .parent_fd = file};
    syscall(SYS_landlock_add_rule, rules->made, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(file);
}

// The files of a list, one a line.
static void allow_listed(const struct rules *rules, const char *list)
{
    char *line = NULL;
    size_t size = 0;
    FILE *file = fopen(list, "re");
    if (!file)
        fail(list);
    while (getline(&line, &size, file) > 0) {
        line[strcspn(line, "\n")] = 0;
        allow(rules, line, READ);
    }
    free(line);
    fclose(file);
}

// What every program finds: a place to throw things away, and what the sanitizers read of themselves.
static void allow_own(const struct rules *rules)
{
    allow(rules, "/dev/null", READ | LANDLOCK_ACCESS_FS_WRITE_FILE);
    allow(rules, "/proc/self/maps", READ);
    allow(rules, "/proc/self/environ", READ);
    allow(rules, "/proc/self/cmdline", READ);
}

static void restrict_files(const struct rules *rules)
{
    if (rules->made < 0)
        return;
    if (syscall(SYS_landlock_restrict_self, rules->made, 0) < 0)
        fail("Landlock");
    close(rules->made);
}

// ---- System calls ------------------------------------------------------------------------------

static void put(struct sock_fprog *filter, uint32_t place, uint32_t value)
{
    for (size_t i = 0; i < filter->len; i++)
        if (filter->filter[i].k == place)
            filter->filter[i].k = value;
}

// Reads the filter and puts in what only this run knows: the process and the program it starts.
static struct sock_fprog read_filter(const char *path, const char *program)
{
    static struct sock_filter instructions[BPF_MAXINSNS];
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t size = file < 0 ? -1 : read(file, instructions, sizeof instructions);
    if (size <= 0)
        fail(path);
    close(file);
    struct sock_fprog filter = {(unsigned short)((size_t)size / sizeof *instructions),
                                instructions};
    put(&filter, PROCESS_HERE, (uint32_t)getpid());
    put(&filter, PROBE_HERE_HIGH, (uint32_t)((uint64_t)(uintptr_t)program >> 32));
    put(&filter, PROBE_HERE_LOW, (uint32_t)(uintptr_t)program);
    return filter;
}

static void restrict_calls(const struct sock_fprog *filter)
{
    // The flag: without it some kernels slow down whatever runs under a filter.
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, filter) < 0)
        fail("seccomp");
}

// ---- Rights ------------------------------------------------------------------------------------

// Root loses what makes it root, but for these rights.
static void drop_rights_but(unsigned long long kept)
{
    for (int right = 0; prctl(PR_CAPBSET_READ, right, 0, 0, 0) >= 0; right++)
        if (!(kept >> right & 1))
            prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
}

static void become_user(uid_t user)
{
    const gid_t group = (gid_t)user;
    if (user != geteuid() && (setgroups(0, NULL) < 0 || setresgid(group, group, group) < 0 ||
                              setresuid(user, user, user) < 0))
        fail("becoming another user");
}

// ---- The two programs --------------------------------------------------------------------------

// A stranger's code is not run where Landlock is missing.
static void confine_compiler(char **arguments)
{
    const char *user = arguments[0], *readable = arguments[1], *work = arguments[2];
    const bool stranger = strcmp(user, "-") != 0;
    syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, NULL); // an empty one, for this run alone
    struct rules rules = new_rules();
    const uint32_t trap = SECCOMP_RET_TRAP;
    if (stranger && rules.made < 0)
        fail("Landlock");
    if (stranger && syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &trap) < 0)
        fail("seccomp");
    allow_own(&rules);
    allow_listed(&rules, readable);
    for (char **file = arguments + 3; strcmp(*file, "--") != 0; file++)
        allow(&rules, *file, READ);
    allow(&rules, work, READ | WRITE);
    if (stranger && chdir(work) < 0)
        fail(work);
    if (stranger)
        become_user((uid_t)strtoul(user, NULL, 10));
    drop_rights_but(1ull << CAP_DAC_OVERRIDE | 1ull
                                                   << CAP_DAC_READ_SEARCH); // WORK may be another's
    restrict_files(&rules);
}

static void confine_answer(char **arguments)
{
    const char *readable = arguments[0], *work = arguments[2], *program = arguments[3];
    struct sock_fprog filter = read_filter(arguments[1], program);
    struct rules rules = new_rules();
    fcntl(FAULTS_FD, F_SETFD, FD_CLOEXEC);
    allow_own(&rules);
    allow_listed(&rules, readable);
    allow(&rules, work, READ);
    allow(&rules, program, READ);
    drop_rights_but(1ull << CAP_DAC_READ_SEARCH);
    personality(ADDR_NO_RANDOMIZE); // with some layouts AddressSanitizer dies at its start
    restrict_files(&rules);
    restrict_calls(&filter);
}

static char **behind_dashes(char **word)
{
    while (*word && strcmp(*word, "--") != 0)
        word++;
    return *word ? word + 1 : word;
}

int main(int argc, char **argv)
{
    bool compiler = argc > 5 && strcmp(argv[1], "compiler") == 0 && *behind_dashes(argv + 5);
    bool answer = argc > 5 && strcmp(argv[1], "answer") == 0;
    if (!compiler && !answer) {
        fputs("usage: confine compiler USER READABLE WORK FILE... -- PROGRAM ARGUMENT...\n"
              "       confine answer READABLE FILTER WORK PROGRAM ARGUMENT...\n",
              stderr);
        return 2;
    }
    char **program = compiler ? behind_dashes(argv + 5) : argv + 5;
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // sudo and the like gain nothing; what follows needs it
    compiler ? confine_compiler(argv + 2) : confine_answer(argv + 2);
    execv(program[0], program);
    fail(program[0]);
}
