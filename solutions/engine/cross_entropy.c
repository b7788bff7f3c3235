// Cross-entropy: the loss of a guess, given as scores, when the right class is known.
// Book: chapter 0, section "The loss of a guess".
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    // region answer
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);

    // -log(exp(logits[label] - largest) / sum), without the detour over exp
    return log(sum) + (largest - logits[label]);
    // endregion
}
