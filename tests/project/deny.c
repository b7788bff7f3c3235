// deny.c: runs a command on a machine that refuses some system calls, for the tests of the project.
//
//     deny NAME... -- COMMAND...    NAME: a system call, or `namespaces`: unshare, setns, and clone and
//                                   clone3 for new namespaces
#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void refuse(scmp_filter_ctx filter, const char *name, int error)
{
    int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR ||
        seccomp_rule_add(filter, SCMP_ACT_ERRNO((uint32_t)error), call, 0)) {
        fprintf(stderr, "deny: %s\n", name);
        exit(126);
    }
}

static void refuse_namespaces(scmp_filter_ctx filter)
{
    static const unsigned int flags[] = {CLONE_NEWUSER, CLONE_NEWNS,  CLONE_NEWPID,
                                         CLONE_NEWNET,  CLONE_NEWIPC, CLONE_NEWUTS};
    refuse(filter, "unshare", EPERM);
    refuse(filter, "setns", EPERM);
    refuse(filter, "clone3", ENOSYS); // its flags lie in memory; the C library then uses clone
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                         SCMP_A0(SCMP_CMP_MASKED_EQ, flags[i], flags[i]));
}

int main(int argc, char **argv)
{
    int i = 1;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    for (; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "namespaces") == 0)
            refuse_namespaces(filter);
        else
            refuse(filter, argv[i], EPERM);
    if (i + 1 >= argc || seccomp_load(filter) < 0) {
        fputs("usage: deny NAME... -- COMMAND...\n", stderr);
        return 126;
    }
    seccomp_release(filter);
    execvp(argv[i + 1], argv + i + 1);
    perror(argv[i + 1]);
    return 126;
}
