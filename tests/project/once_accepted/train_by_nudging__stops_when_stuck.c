// Wrong: stops after 100 rejected nudges in a row and fills the rest of the history.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0, stuck = 0, t = 1;
    history[0] = loss(n, w, params);
    for (; t <= nudges && stuck < 100; t++) {
        size_t i = random_below(state, n);
        double old = w[i];
        w[i] += random_below(state, 2) == 0 ? step : -step;
        double now = loss(n, w, params);
        if (now < history[t - 1]) {
            history[t] = now;
            kept++;
            stuck = 0;
        } else {
            history[t] = history[t - 1];
            w[i] = old;
            stuck++;
        }
    }
    for (; t <= nudges; t++)
        history[t] = history[t - 1];
    return kept;
}
