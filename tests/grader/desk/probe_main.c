// probe_main.c: the program that asks at the desk.
//
//     probe SEED [QUESTION]
//
// The judge starts it under limits (ask.sh) and reads its frames from a pipe.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
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

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: probe SEED [QUESTION], with a pipe as descriptor %d\n", FRAMES_FD);
        return 2;
    }
    ask(strtoull(argv[1], NULL, 10), argv[2]);
}
