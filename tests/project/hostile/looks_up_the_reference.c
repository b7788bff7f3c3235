// for: softmax
// defence: the probe is not linked with the reference of its own exercise
// expect: wrong
#define _GNU_SOURCE
#include <dlfcn.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    void *places[] = {RTLD_NEXT, RTLD_DEFAULT, dlopen(NULL, RTLD_NOW)};
    for (int i = 0; i < 3; i++) {
        void (*theirs)(size_t, const double *, double *) = dlsym(places[i], "softmax");
        if (theirs && theirs != softmax) {
            theirs(k, logits, p);
            return;
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
