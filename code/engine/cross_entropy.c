// Cross-entropy: the loss of a guess, given as scores, when the right class is known.
// Book: chapter 0, section "The loss of a guess".
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    todo();
}
