// for: softmax
// defence: a symbol with a version is another symbol
// expect: interrupted or compile_error

#include "engine.h"

__attribute__((used)) static void mine(size_t k, const double *logits, double *p)
{
    (void)k;
    p[0] = logits[0];
}
__asm__(".symver mine, softmax@@DOWNHILL\n.symver mine, write@@GLIBC_2.2.5");
