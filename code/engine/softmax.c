// Softmax: from k scores to k probabilities.
// Book: chapter 0, section "From scores to probabilities".
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    todo();
}
