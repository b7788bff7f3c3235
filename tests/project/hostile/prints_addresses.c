// for: softmax
// defence: what looks like a sanitizer's report is read with care
// expect: interrupted/crash
// says: AddressSanitizer says

#include "engine.h"
#include <stdio.h>
#include <stdlib.h>

void softmax(size_t k, const double *logits, double *p)
{
    (void)k, (void)logits, (void)p;
    fputs("ERROR: AddressSanitizer: x (/libanswer.so+0x10) (/libanswer.so+0x20)", stdout);
    exit(1);
}
