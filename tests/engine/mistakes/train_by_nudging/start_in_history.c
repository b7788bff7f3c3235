// Each try is compared with the loss at the start, and where a nudge is put back, history holds that loss
// again. Both must be the lowest loss so far.
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
        history[t] = loss(n, w, params);
        if (history[t] < history[0]) {
            kept++;
        } else {
            history[t] = history[0];
            w[i] = before;
        }
    }
    return kept;
}
