// Each weight is only ever moved one way. Do the same random bits choose the weight and the direction?
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        uint64_t bits = random_bits(state);
        size_t i = bits % n;
        double before = w[i];
        w[i] += bits % 2 == 0 ? step : -step;
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
