// for: softmax
// defence: an exercise that says "to do" earns nothing and hides no other
// expect: todo
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

struct frame {
    unsigned number;
    unsigned short kind, pass;
    unsigned group;
    int line;
    unsigned long count;
};

__attribute__((constructor)) static void early(void)
{
    const struct {
        struct frame head;
        char name[64];
    } todo = {{.kind = 5, .count = 8}, "dense_relu\033[2J"};
    write(3, &todo, sizeof todo);
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
