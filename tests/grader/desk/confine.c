// confine.c: becomes the probe, after taking away what no answer needs.
//
//     confine FOLDER PROGRAM ARGUMENT...
//
// PROGRAM reads the system, itself and FOLDER, where the answer lies, but no other file; it writes
// no file, opens no connection, looks into no other process and sends signals to itself alone, so
// that it can neither end the judge nor read the solutions. Takes effect before the answer's first
// instruction, costs a fraction of a millisecond and needs no rights: Landlock (Linux 5.13) for
// files, a seccomp filter for processes. Where the kernel lacks either, the other must do: at the
// desk this guards against accidents, and strangers' code runs in a sandbox besides.
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// ---- Files and connections
// ---------------------------------------------------------------------------

// Newer than the headers of Linux 6.1: rights by the version of Landlock that knows them first.
#define ACCESS_TRUNCATE (1u << 14)     // 3
#define ACCESS_NET_TCP 3u              // 4: bind and connect
#define ACCESS_IOCTL_DEVICE (1u << 15) // 5
#define SCOPE_SOCKETS_AND_SIGNALS 3u   // 6

struct rules {
    uint64_t files, net, scoped;
};

static const uint64_t reading =
    LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE;

static void allow(int rules, const char *path, uint64_t access)
{
    struct stat status;
    int file = open(path, O_PATH | O_CLOEXEC);
    if (file < 0)
        return;
    if (fstat(file, &status) == 0 && !S_ISDIR(status.st_mode))
        access &= ~(uint64_t)LANDLOCK_ACCESS_FS_READ_DIR;
    struct landlock_path_beneath_attr rule = {.allowed_access = access, .parent_fd = file};
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(file);
}

static void confine_files(const char *folder, const char *program)
{
    static const char *const system[] = {"/usr",
                                         "/lib",
                                         "/lib32",
                                         "/lib64",
                                         "/bin",
                                         "/opt",
                                         "/nix",
                                         "/gnu",
                                         "/proc",
                                         "/etc/ld.so.cache",
                                         "/etc/ld.so.preload",
                                         "/dev/zero",
                                         "/dev/urandom",
                                         NULL};
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return;
    struct rules rules = {.files = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1};
    rules.files |= version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
    rules.files |= version >= 3 ? ACCESS_TRUNCATE : 0;
    rules.net = version >= 4 ? ACCESS_NET_TCP : 0;
    rules.files |= version >= 5 ? ACCESS_IOCTL_DEVICE : 0;
    rules.scoped = version >= 6 ? SCOPE_SOCKETS_AND_SIGNALS : 0;
    size_t size = version >= 6 ? sizeof rules : version >= 4 ? 16 : 8;
    int made = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    for (const char *const *path = system; *path; path++)
        allow(made, *path, reading);
    allow(made, folder, reading);
    allow(made, program, reading);
    allow(made, "/dev/null", reading | LANDLOCK_ACCESS_FS_WRITE_FILE);
    syscall(SYS_landlock_restrict_self, made, 0);
    close(made);
}

// ---- Other processes
// --------------------------------------------------------------------------------

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined __riscv && __riscv_xlen == 64
#define ARCHITECTURE AUDIT_ARCH_RISCV64
#endif

#ifdef ARCHITECTURE
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define IF_EQUAL(value, then, otherwise)                                                           \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(value), then, otherwise)
#define ALLOW BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define REFUSE BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

// Each looks at the number of the system call, and leaves it to the next when it is another.
#define NEVER(call) IF_EQUAL(SYS_##call, 0, 1), REFUSE
#define ONLY_IF_FIRST_IS(call, value, or)                                                          \
    IF_EQUAL(SYS_##call, 0, 5), LOAD(args[0]), IF_EQUAL(value, 2, 0), IF_EQUAL(or, 1, 0), REFUSE,  \
        ALLOW
#define NOT_IF_SECOND_IS(call, value, or)                                                          \
    IF_EQUAL(SYS_##call, 0, 5), LOAD(args[1]), IF_EQUAL(value, 1, 0), IF_EQUAL(or, 0, 1), REFUSE,  \
        ALLOW

static void confine_signals(void)
{
    const uint32_t self = (uint32_t)getpid();
    struct sock_filter filter[] = {
        LOAD(arch),
        IF_EQUAL(ARCHITECTURE, 1, 0),
        REFUSE,
        LOAD(nr),
#ifdef __x86_64__ // the same calls under other numbers
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
        REFUSE,
#endif
        ONLY_IF_FIRST_IS(kill, self, self),
        ONLY_IF_FIRST_IS(tgkill, self, self),
        ONLY_IF_FIRST_IS(rt_sigqueueinfo, self, self),
        ONLY_IF_FIRST_IS(rt_tgsigqueueinfo, self, self),
        NEVER(tkill),
        NEVER(pidfd_send_signal),
        ONLY_IF_FIRST_IS(prlimit64, self, 0),
        NOT_IF_SECOND_IS(fcntl, F_SETOWN, F_SETOWN_EX), // who gets SIGIO, or any other signal
        NOT_IF_SECOND_IS(ioctl, 0x8901, 0x8902),        // FIOSETOWN and SIOCSPGRP: the same
        NEVER(ptrace),
        NEVER(process_vm_readv),
        NEVER(process_vm_writev),
        ALLOW,
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    // The flag: without it some kernels slow down whatever runs under a filter.
    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
}
#else
static void confine_signals(void)
{
}
#endif

// Root loses what makes it root, except that any folder may be searched: the answer may lie in one
// of somebody else's.
static void confine_root(void)
{
    for (int right = 0; prctl(PR_CAPBSET_READ, right, 0, 0, 0) >= 0; right++)
        if (right != CAP_DAC_OVERRIDE && right != CAP_DAC_READ_SEARCH)
            prctl(PR_CAPBSET_DROP, right, 0, 0, 0);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fputs("usage: confine FOLDER PROGRAM ARGUMENT...\n", stderr);
        return 2;
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // sudo and the like gain nothing; both below need it
    confine_root();
    confine_files(argv[1], argv[2]);
    confine_signals();
    execv(argv[2], argv + 2);
    fprintf(stderr, "%s: %s\n", argv[2], strerror(errno));
    return 126;
}
