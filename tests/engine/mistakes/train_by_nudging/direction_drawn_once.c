// Up or down is drawn once, before the loop. Every nudge must draw it anew.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    double nudge = random_below(state, 2) == 0 ? step : -step;
    for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] += nudge;
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
