// for: softmax
// defence: memory that is never touched costs nothing; the answer is judged as any
// expect: wrong or interrupted
#include "engine.h"

int large[1 << 29];

void softmax(size_t k, const double *logits, double *p)
{
    p[0] = large[k] + logits[0];
}
