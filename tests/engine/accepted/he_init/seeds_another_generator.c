// The state only seeds a generator of its own, xorshift64* by Vigna.
#include <math.h>

#include "engine.h"

static double another_uniform(uint64_t *own)
{
    *own ^= *own >> 12;
    *own ^= *own << 25;
    *own ^= *own >> 27;
    return (double)((*own * 0x2545F4914F6CDD1Du) >> 11) * 0x1p-53;
}

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    uint64_t own = random_bits(state) | 1;
    double scale = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++) {
        double u = 1 - another_uniform(&own), v = another_uniform(&own);
        W[i] = scale * sqrt(-2 * log(u)) * sin(6.283185307179586 * v);
    }
}
