// Weight and direction are chosen with random_uniform.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    history[0] = loss(n, w, params);
    for (size_t t = 1; t <= nudges; t++) {
        size_t i = (size_t)(random_uniform(state) * (double)n);
        double direction = random_uniform(state) < 0.5 ? -1 : 1;
        double before = w[i];
        w[i] += direction * step;
        double tried = loss(n, w, params);
        if (tried < history[t - 1]) {
            kept++;
        } else {
            w[i] = before;
            tried = history[t - 1];
        }
        history[t] = tried;
    }
    return kept;
}
