// probe_main.c: the program that asks at the desk.
//
//     probe INPUTS [QUESTION]
//
// INPUTS is the file of inputs that the judge has written: neither the seed nor anything expected is
// known here. The judge starts it under limits (ask.sh) and reads its frames from a pipe.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "frames.h"
#include "probe.h"

void send_bytes(const void *bytes, size_t size)
{
    for (const char *at = bytes; size > 0;) {
        ssize_t sent = write(FRAMES_FD, at, size);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            _exit(1); // the judge has hung up: there is nobody left to tell
        at += sent;
        size -= (size_t)sent;
    }
}

void leave(void)
{
    _exit(0); // not exit(): an answer's atexit handlers have nothing to do here
}

// The file in memory; no bytes if it cannot be read.
static struct bytes read_inputs(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    off_t size = file < 0 ? -1 : lseek(file, 0, SEEK_END);
    void *bytes = size < 0 ? MAP_FAILED : mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, file, 0);
    if (file >= 0)
        close(file);
    return bytes == MAP_FAILED ? (struct bytes){0} : (struct bytes){bytes, (size_t)size};
}

// The answer has asked the system for what no answer needs (filter.c): says for what, then ends.
static void tell_refusal(int signal, siginfo_t *call, void *context)
{
    char text[48];
    int length = snprintf(text, sizeof text, REFUSED_MARK "%d\001\n", call->si_syscall);
    (void)context;
    if (write(STDOUT_FILENO, text, (size_t)length) == length)
        raise(signal); // the handler is gone (SA_RESETHAND)
    _exit(1);
}

// Present only where AddressSanitizer is linked.
__attribute__((weak)) void __sanitizer_print_stack_trace(void);

// The answer has computed for too long: says where it is, then ends.
static void tell_time(int signal)
{
    if (write(STDOUT_FILENO, TIME_MARK, strlen(TIME_MARK)) > 0 && __sanitizer_print_stack_trace)
        __sanitizer_print_stack_trace();
    raise(signal); // the handler is gone (SA_RESETHAND)
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: probe INPUTS [QUESTION], with a pipe as descriptor %d\n",
                FRAMES_FD);
        return 2;
    }
    struct bytes inputs = read_inputs(argv[1]);
    if (!inputs.start) {
        perror(argv[1]);
        return 2;
    }
    sigaction(SIGSYS,
              &(struct sigaction){.sa_sigaction = tell_refusal,
                                  .sa_flags = SA_SIGINFO | (int)SA_RESETHAND | SA_NODEFER},
              NULL);
    sigaction(
        SIGXCPU,
        &(struct sigaction){.sa_handler = tell_time, .sa_flags = (int)SA_RESETHAND | SA_NODEFER},
        NULL);
    ask(inputs, argv[2]);
}
