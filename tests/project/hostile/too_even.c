// for: he_init
// defence: a statistic rejects what is too good as well
// expect: wrong or interrupted
// earns: 2.25, for its mean, its variance and its independence
#include <math.h>

#include "engine.h"

// The quantiles of the normal distribution in a scattered order: no luck at all.
void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    size_t count = m * n, step = count | 1;
    while (count % 7 == 0 ? 0 : step % count == 0)
        step += 2;
    random_bits(state);
    for (size_t i = 0; i < count; i++) {
        double share = ((double)(i * 7919 % count) + 0.5) / (double)count, x = 0;
        for (int t = 0; t < 60; t++) // Newton's method on the distribution function
            x -= (0.5 * erfc(-x / sqrt(2)) - share) / (exp(-x * x / 2) / sqrt(2 * acos(-1)) + 1e-9);
        W[i] = x * sqrt(2.0 / (double)n);
    }
}
