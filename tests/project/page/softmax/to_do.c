// Nothing is written yet.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    todo();
}
