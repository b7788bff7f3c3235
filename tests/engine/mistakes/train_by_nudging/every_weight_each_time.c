// Each turn of the loop tries all the weights, one after the other. It should try one, drawn at random.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    size_t kept = 0;
    double lowest = loss(n, w, params);
    history[0] = lowest;
    for (size_t t = 1; t <= nudges; t++) {
        for (size_t i = 0; i < n; i++) {
            double before = w[i];
            w[i] += random_below(state, 2) == 0 ? step : -step;
            double tried = loss(n, w, params);
            if (tried < lowest) {
                lowest = tried;
                kept++;
            } else {
                w[i] = before;
            }
        }
        history[t] = lowest;
    }
    return kept;
}
