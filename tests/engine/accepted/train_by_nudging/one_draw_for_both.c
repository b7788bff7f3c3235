// One draw from 2 n numbers chooses the weight and the direction.
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    double lowest = history[0] = loss(n, w, params);
    size_t kept = 0, t = 0;
    while (t++ < nudges) {
        size_t choice = random_below(state, 2 * n);
        double before = w[choice / 2], tried;
        w[choice / 2] += choice % 2 == 0 ? -step : step;
        tried = loss(n, w, params);
        if (tried < lowest)
            lowest = tried, kept++;
        else
            w[choice / 2] = before;
        history[t] = lowest;
    }
    return kept;
}
