// The falls are counted in the finished history.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        double *weight = &w[random_below(state, n)], before = *weight;
        *weight = random_below(state, 2) ? before + step : before - step;
        double tried = loss(n, w, params);
        if (!(tried < history[t - 1])) {
            *weight = before;
            tried = history[t - 1];
        }
        history[t] = tried;
    }
    size_t kept = 0;
    for (size_t t = 0; t < nudges; t++)
        kept += history[t + 1] < history[t];
    return kept;
}
