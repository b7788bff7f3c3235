// for: softmax
// defence: the questions are compiled with the project's own headers
// expect: wrong or interrupted or compile_error
#define double float
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
