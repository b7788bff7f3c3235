// Weight and direction come from one draw of 64 bits.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        uint64_t bits = random_bits(state);
        double nudge = bits >> 63 ? step : -step;
        size_t i = (size_t)((bits & 0xFFFFFFFF) % n);
        double before = w[i];
        w[i] = before - nudge;
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
