// The draws advance a copy of the state. The caller's state stays the same, and the next training makes the same
// choices.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    uint64_t copy = *state;
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(&copy, n);
        double before = w[i];
        w[i] += random_below(&copy, 2) == 0 ? step : -step;
        double tried = loss(n, w, params);
        if (tried < history[t - 1]) {
            history[t] = tried;
            kept++;
        } else {
            history[t] = history[t - 1];
            w[i] = before;
        }
    }
    return kept;
}
