// for: softmax
// tiers: desk sandbox confinement
// defence: the sandbox holds no reference; at the desk the probe may read no file of the project
// expect: wrong
#define _GNU_SOURCE
#include <dlfcn.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static const char *const places[] = {"build/gcc/reference/softmax/libanswer.so",
                                         "@PROJECT@/@MADE@/reference/softmax/libanswer.so",
                                         "@PROJECT@/@MADE@/judge/softmax"};
    for (int i = 0; i < 3; i++) {
        void *library = dlopen(places[i], RTLD_NOW | RTLD_LOCAL);
        void (*theirs)(size_t, const double *, double *) =
            library ? dlsym(library, "softmax") : NULL;
        if (theirs && theirs != softmax) {
            theirs(k, logits, p);
            return;
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
