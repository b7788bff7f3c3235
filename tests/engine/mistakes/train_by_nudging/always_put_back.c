// Every nudge is undone, also one that lowers the loss: the weights never move from the start.
#include <stdbool.h>

#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] += random_below(state, 2) == 0 ? step : -step;
        double tried = loss(n, w, params);
        bool falls = tried < history[t - 1];
        history[t] = falls ? tried : history[t - 1];
        kept += falls;
        w[i] = before;
    }
    return kept;
}
