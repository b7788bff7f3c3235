// for: softmax
// defence: the filter of system calls; behind it: the answers belong to the lines of the questions
// expect: interrupted/refused
// expect without the filter: interrupted/forged
#define _GNU_SOURCE
#include <string.h>
#include <unistd.h>

#include "engine.h"

static void forge(void);
struct frame {
    unsigned number;
    unsigned short kind, pass;
    unsigned group;
    int line;
    unsigned long count;
};

static char frames[1 << 24];
static size_t size;

// Lets a child answer all the questions into a pipe of ours; keeps what it sends.
static void record(void)
{
    int ends[2];
    pipe(ends);
    if (fork() == 0) {
        dup2(ends[1], 3);
        close(ends[0]), close(ends[1]);
        return;
    }
    close(ends[1]);
    for (ssize_t got; (got = read(ends[0], frames + size, sizeof frames - size)) > 0;)
        size += (size_t)got;
    forge();
}

static void send(size_t bytes)
{
    for (size_t at = 0; at < bytes;) {
        ssize_t sent = write(3, frames + at, bytes - at);
        at += sent > 0 ? (size_t)sent : 0;
    }
}

static void forge(void)
{
    for (size_t at = 0; at + sizeof(struct frame) <= size;) {
        struct frame frame;
        memcpy(&frame, frames + at, sizeof frame);
        frame.line++, frame.group ^= 1;
        memcpy(frames + at, &frame, sizeof frame);
        at += sizeof frame + 8 * frame.count;
    }
    send(size);
    _exit(0);
}

__attribute__((constructor)) static void early(void)
{
    record();
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
