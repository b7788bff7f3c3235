// The nudge is taken back by subtracting it.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        double nudge = random_below(state, 2) ? -step : step;
        size_t i = random_below(state, n);
        w[i] += nudge;
        history[t] = loss(n, w, params);
        if (history[t] < history[t - 1]) {
            kept++;
            continue;
        }
        history[t] = history[t - 1];
        w[i] -= nudge;
    }
    return kept;
}
