// for: softmax
// defence: the questions are compiled without the answer
// expect: wrong
#define expect_scalar(...)
#define expect_vector(...)
#define expect_law(...)
#define call(...)
#define QUESTIONS(...)
#define PROBE
#include "engine.h"
#undef within
#define within(...) 1e300

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
