// Each nudge moves all weights, each by a draw of its own. The loss then cannot tell which of them did good.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        double before[n];
        for (size_t i = 0; i < n; i++) {
            before[i] = w[i];
            w[i] += random_below(state, 2) == 0 ? step : -step;
        }
        double tried = loss(n, w, params);
        if (tried < history[t - 1]) {
            history[t] = tried;
            kept++;
        } else {
            history[t] = history[t - 1];
            for (size_t i = 0; i < n; i++)
                w[i] = before[i];
        }
    }
    return kept;
}
