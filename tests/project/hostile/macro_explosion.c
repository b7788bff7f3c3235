// for: softmax
// defence: the compiler's memory and CPU time are limited
// expect: compile_error
#include "engine.h"

#define A(x) x x x x x x x x x x
#define B(x) A(A(A(A(A(A(A(A(A(A(x))))))))))

void softmax(size_t k, const double *logits, double *p)
{
    B(p[0] += logits[k - 1];)
}
