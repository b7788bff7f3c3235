// Wrong: keeps a nudge only if the loss falls by more than 1e-9.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;

    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {

        size_t i = random_below(state, n);
        double old = w[i];
        w[i] += random_below(state, 2) == 0 ? step : -step;
        double now = loss(n, w, params);
        if (now < history[t - 1] - 1e-9) {
            history[t] = now;
            kept++;

        } else {
            history[t] = history[t - 1];
            w[i] = old;
        }
    }
    return kept;
}
