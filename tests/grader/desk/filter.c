// filter.c: writes the filter of system calls that an answer runs under, ready to be loaded by confine.c.
//
//     filter FILTER REFUSED    REFUSED: for the judge, the number, the name and the deed of each call
//                              that ends an answer, one a line
//
// The names and numbers of calls are libseccomp's, so that the same list holds on every processor. To
// make the filter anew for each run would cost a millisecond.
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static void check(int result, const char *what)
{
    if (result >= 0)
        return;
    fprintf(stderr, "filter: %s: %s\n", what, strerror(-result));
    exit(1);
}

// What computing, printing, waiting and the sanitizers need. All else is told to be unknown to this
// system (ENOSYS), so that a newer library falls back on what is older; what stands in
// the next list ends the answer, so that its author can be told.
// clang-format off
static const char *const needed[] = {
    "read", "readv", "pread64", "write", "writev", "close", "close_range", "lseek", "_llseek", "stat", "stat64",
    "lstat", "lstat64", "fstat", "fstat64", "newfstatat", "fstatat64", "statx", "access",
    "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd", "pipe", "pipe2", "dup", "dup2",
    "dup3", "poll", "ppoll", "mmap", "mmap2", "mprotect", "munmap", "mremap", "madvise", "brk",
    "mincore", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack",
    "rt_sigsuspend", "rt_sigpending", "restart_syscall", "alarm", "setitimer", "getitimer", "pause",
    "nanosleep", "clock_nanosleep", "clock_gettime", "clock_getres", "gettimeofday", "time",
    "times", "getrusage", "getpid", "gettid", "getppid", "getuid", "geteuid", "getgid", "getegid",
    "getpgrp", "uname", "sysinfo", "getrlimit", "ugetrlimit", "getrandom", "sched_yield", "futex",
    "set_tid_address", "set_robust_list", "rseq", "arch_prctl", "exit", "exit_group",
    "sched_getaffinity",
};
// clang-format on

// What no answer needs, and what it would be for. An answer that asks for it is ended by SIGSYS.

// What the first argument may be, or for what a file may be opened.
enum unless { NEVER, FOR_ITSELF, FOR_PROCESS_0, FOR_THE_PROBE, TO_READ };

static const struct refused {
    const char *call; // by the name that libseccomp knows
    const char *deed; // what it does, after "it "
    enum unless unless;
} refused[] = {
#define PROCESS "starts another process or a thread"
    {"clone", PROCESS, NEVER},
    {"clone3", PROCESS, NEVER},
    {"fork", PROCESS, NEVER},
    {"vfork", PROCESS, NEVER},
    {"execve", PROCESS, FOR_THE_PROBE},
    {"execveat", PROCESS, NEVER},
    {"unshare", PROCESS, NEVER},
    {"setns", PROCESS, NEVER},
#define NETWORK "opens a connection"
    {"socket", NETWORK, NEVER},
    {"socketpair", NETWORK, NEVER},
    {"socketcall", NETWORK, NEVER},
    {"connect", NETWORK, NEVER},
    {"io_uring_setup", NETWORK, NEVER},
#define SHARING "shares memory or messages with other programs"
    {"shmget", SHARING, NEVER},
    {"shmat", SHARING, NEVER},
    {"semget", SHARING, NEVER},
    {"msgget", SHARING, NEVER},
    {"ipc", SHARING, NEVER},
    {"mq_open", SHARING, NEVER},
    {"memfd_create", SHARING, NEVER},
    {"memfd_secret", SHARING, NEVER},
    {"add_key", SHARING, NEVER},
    {"request_key", SHARING, NEVER},
    {"keyctl", SHARING, NEVER},
#define FILES "writes to files or changes them"
    {"open", FILES, TO_READ},
    {"openat", FILES, TO_READ},
    {"chmod", FILES, NEVER},
    {"fchmod", FILES, NEVER},
    {"fchmodat", FILES, NEVER},
    {"chown", FILES, NEVER},
    {"fchown", FILES, NEVER},
    {"lchown", FILES, NEVER},
    {"fchownat", FILES, NEVER},
    {"utime", FILES, NEVER},
    {"utimes", FILES, NEVER},
    {"futimesat", FILES, NEVER},
    {"utimensat", FILES, NEVER},
    {"setxattr", FILES, NEVER},
    {"lsetxattr", FILES, NEVER},
    {"fsetxattr", FILES, NEVER},
    {"removexattr", FILES, NEVER},
    {"lremovexattr", FILES, NEVER},
    {"fremovexattr", FILES, NEVER},
    {"creat", FILES, NEVER},
    {"mkdir", FILES, NEVER},
    {"mkdirat", FILES, NEVER},
    {"mknod", FILES, NEVER},
    {"mknodat", FILES, NEVER},
    {"link", FILES, NEVER},
    {"linkat", FILES, NEVER},
    {"symlink", FILES, NEVER},
    {"symlinkat", FILES, NEVER},
    {"rename", FILES, NEVER},
    {"renameat", FILES, NEVER},
    {"renameat2", FILES, NEVER},
    {"unlink", FILES, NEVER},
    {"unlinkat", FILES, NEVER},
    {"rmdir", FILES, NEVER},
    {"truncate", FILES, NEVER},
    {"ftruncate", FILES, NEVER},
    {"flock", FILES, NEVER},
#define OTHERS "touches other processes, or its own limits"
    {"kill", OTHERS, FOR_ITSELF},
    {"tkill", OTHERS, NEVER},
    {"tgkill", OTHERS, FOR_ITSELF},
    {"rt_sigqueueinfo", OTHERS, FOR_ITSELF},
    {"rt_tgsigqueueinfo", OTHERS, FOR_ITSELF},
    {"pidfd_open", OTHERS, NEVER},
    {"pidfd_getfd", OTHERS, NEVER},
    {"pidfd_send_signal", OTHERS, NEVER},
    {"ptrace", OTHERS, NEVER},
    {"process_vm_readv", OTHERS, NEVER},
    {"process_vm_writev", OTHERS, NEVER},
    {"kcmp", OTHERS, NEVER},
    {"prlimit64", OTHERS, FOR_PROCESS_0},
    {"setrlimit", OTHERS, NEVER},
    {"setpriority", OTHERS, NEVER},
    {"ioprio_set", OTHERS, NEVER},
    {"sched_setaffinity", OTHERS, NEVER},
    {"sched_setscheduler", OTHERS, NEVER},
    {"sched_setparam", OTHERS, NEVER},
    {"sched_setattr", OTHERS, NEVER},
    {"setpgid", OTHERS, NEVER},
    {"setsid", OTHERS, NEVER},
    {"setuid", OTHERS, NEVER},
    {"setgid", OTHERS, NEVER},
    {"setresuid", OTHERS, NEVER},
    {"setresgid", OTHERS, NEVER},
    {"chroot", OTHERS, NEVER},
    {"mount", OTHERS, NEVER},
    {"bpf", OTHERS, NEVER},
    {"perf_event_open", OTHERS, NEVER},
    {"userfaultfd", OTHERS, NEVER},
};

static void rule(scmp_filter_ctx filter, uint32_t action, const char *call, unsigned int count,
                 struct scmp_arg_cmp condition)
{
    int number = seccomp_syscall_resolve_name(call);
    if (number != __NR_SCMP_ERROR)
        check(seccomp_rule_add(filter, action, number, count, condition), call);
}

// A call that is known for one value of an argument alone.
static void rule_for(scmp_filter_ctx filter, const char *call, unsigned int argument,
                     scmp_datum_t value)
{
    rule(filter, SCMP_ACT_ALLOW, call, 1, SCMP_CMP64(argument, SCMP_CMP_EQ, value, 0));
}

// A file is opened to be read, or else the answer is ended.
static void rules_to_read(scmp_filter_ctx filter, const char *call)
{
    const unsigned int flags = strcmp(call, "open") == 0 ? 1 : 2;
    rule(filter, SCMP_ACT_ALLOW, call, 1,
         SCMP_CMP64(flags, SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY));
    rule(filter, SCMP_ACT_TRAP, call, 1, SCMP_CMP64(flags, SCMP_CMP_MASKED_EQ, O_WRONLY, O_WRONLY));
    rule(filter, SCMP_ACT_TRAP, call, 1, SCMP_CMP64(flags, SCMP_CMP_MASKED_EQ, O_RDWR, O_RDWR));
}

static void rules_against(scmp_filter_ctx filter, const struct refused *one)
{
    static const scmp_datum_t harmless[] = {
        [FOR_ITSELF] = PROCESS_HERE,
        [FOR_PROCESS_0] = 0, // itself, too
        [FOR_THE_PROBE] = (scmp_datum_t)PROBE_HERE_HIGH << 32 | PROBE_HERE_LOW,
    };
    if (one->unless == NEVER) {
        rule(filter, SCMP_ACT_TRAP, one->call, 0, (struct scmp_arg_cmp){0});
    } else if (one->unless == TO_READ) {
        rules_to_read(filter, one->call);
    } else {
        scmp_datum_t value = harmless[one->unless];
        rule_for(filter, one->call, 0, value);
        rule(filter, SCMP_ACT_TRAP, one->call, 1, SCMP_CMP64(0, SCMP_CMP_NE, value, 0));
    }
}

static scmp_filter_ctx make_filter(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(ENOSYS));
    check(filter ? 0 : -ENOMEM, "libseccomp");
    check(seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2), "a tree instead of a list");
    check(seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS), "architecture");
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        rule(filter, SCMP_ACT_ALLOW, needed[i], 0, (struct scmp_arg_cmp){0});
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        rules_against(filter, &refused[i]);
    rule_for(filter, "ioctl", 1, TCGETS);
    for (scmp_datum_t command = F_DUPFD; command <= F_SETFL; command++)
        rule_for(filter, "fcntl", 1, command);
    rule_for(filter, "fcntl", 1, F_DUPFD_CLOEXEC);
    return filter;
}

static void list_refused(const char *path)
{
    FILE *list = fopen(path, "w");
    check(list ? 0 : -errno, path);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        fprintf(list, "%d %s %s\n", seccomp_syscall_resolve_name(refused[i].call), refused[i].call,
                refused[i].deed);
    check(fclose(list) == 0 ? 0 : -errno, path);
}

int main(int argc, char **argv)
{
    check(argc == 3 ? 0 : -EINVAL, "usage: filter FILTER REFUSED");
    scmp_filter_ctx filter = make_filter();
    int file = open(argv[1], O_WRONLY | O_CREAT | O_TRUNC, 0666);
    check(file < 0 ? -errno : 0, argv[1]);
    check(seccomp_export_bpf(filter, file), argv[1]);
    list_refused(argv[2]);
    seccomp_release(filter);
    return 0;
}
