// probe_main.c: what asks an answer in the page. The host calls ask() and finds the frames in what
// send_bytes() hands over; it has copies of them, which the answer cannot reach any more.
#include "probe.h"
#include "stop.h"

HOST("send") void host_send(const void *bytes, size_t size);
HOST("leave") _Noreturn void host_leave(void);

void send_bytes(const void *bytes, size_t size)
{
    host_send(bytes, size);
}

void leave(void)
{
    host_leave();
}
