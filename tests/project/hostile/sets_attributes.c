// for: softmax
// defence: the filter of system calls ends whoever changes what belongs to files
// expect: interrupted/refused
// says: setxattr
#define _GNU_SOURCE
#include <sys/xattr.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    setxattr("@CANARY@/canary", "user.hostile", "was here", 8, 0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
