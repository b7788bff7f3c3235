// The direction is drawn before the weight, and the lowest loss is kept in a variable.
#include <stdbool.h>

#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    double lowest = loss(n, w, params);
    size_t kept = 0;
    *history++ = lowest;
    while (nudges-- > 0) {
        double nudge = random_below(state, 2) == 0 ? -step : step;
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] = before + nudge;
        double tried = loss(n, w, params);
        bool lower = tried < lowest;
        kept += lower;
        w[i] = lower ? w[i] : before;
        lowest = lower ? tried : lowest;
        *history++ = lowest;
    }
    return kept;
}
