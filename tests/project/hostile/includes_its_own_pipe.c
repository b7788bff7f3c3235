// for: softmax
// defence: the compiler does not have the pipe of the frames
// expect: compile_error or interrupted/include or wrong
#include "/proc/self/fd/3"
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
