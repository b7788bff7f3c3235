// for: softmax
// defence: the filter of system calls; behind it: the sandbox has no network; at the desk the probe may open no connection
// expect: interrupted/refused
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int out = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(out, (struct sockaddr *)&(struct sockaddr_in){.sin_family = AF_INET}, sizeof to) ==
            0 &&
        listen(out, 1) == 0 && access("/downhill", F_OK) != 0)
        puts("it listens");
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
