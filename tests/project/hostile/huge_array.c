// for: softmax
// defence: the size of what the compiler makes is limited
// expect: compile_error
#include "engine.h"

int large[1 << 29] = {1};

void softmax(size_t k, const double *logits, double *p)
{
    p[0] = large[k] + logits[0];
}
