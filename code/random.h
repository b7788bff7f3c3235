// random.h: one small random generator for the whole book.
//
// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
// generators", OOPSLA 2014). Its whole state is one 64-bit number that the caller owns and passes
// by address: the same state always gives the same numbers, on every machine, and no two callers
// can disturb each other. That is what rand() cannot promise.
//
//     uint64_t state = 42;
//     double u = random_uniform(&state);
#ifndef DOWNHILL_RANDOM_H
#define DOWNHILL_RANDOM_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

// The next 64 random bits. Advances *state.
static inline uint64_t random_bits(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

// A number drawn uniformly from [0, 1): a multiple of 2^-53.
static inline double random_uniform(uint64_t *state)
{
    return (double)(random_bits(state) >> 11) * 0x1p-53;
}

// An integer drawn uniformly from 0, 1, ..., n - 1; n must be at least 1.
// Taking random_bits % n would favour small values slightly, because 2^64 is no multiple of n:
// the lowest 2^64 mod n of the values are therefore drawn again.
static inline size_t random_below(uint64_t *state, size_t n)
{
    uint64_t range = n, reject = (0 - range) % range, bits;
    do
        bits = random_bits(state);
    while (bits < reject);
    return (size_t)(bits % range);
}

// A number drawn from the normal distribution with mean 0 and standard deviation 1, by the polar
// method (Marsaglia and Bray, SIAM Review 6(3), 1964). Uses two or more uniform numbers a draw.
static inline double random_normal(uint64_t *state)
{
    double u, v, s;
    do {
        u = 2 * random_uniform(state) - 1;
        v = 2 * random_uniform(state) - 1;
        s = u * u + v * v;
    } while (s >= 1 || s == 0);
    return u * sqrt(-2 * log(s) / s);
}

#endif
