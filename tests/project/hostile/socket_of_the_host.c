// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever asks for a socket, of whatever kind
// expect: interrupted/refused
// says: opens a connection
#define _GNU_SOURCE
#include <sys/socket.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    int connection = socket(40 /* AF_VSOCK */, SOCK_STREAM, 0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + connection;
}
