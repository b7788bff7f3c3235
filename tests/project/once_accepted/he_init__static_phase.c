// Wrong: half of a pair of normal numbers is kept for the next call.
#include <math.h>
#include "engine.h"
void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    static double u, v;
    static int phase;
    for (size_t i = 0; i < m * n; i++) {
        if (phase == 0) {
            u = 1 - random_uniform(state);
            v = random_uniform(state);
        }
        double a = 6.283185307179586 * v, r = sqrt(-2 * log(u));
        W[i] = sqrt(2.0 / (double)n) * r * (phase ? cos(a) : sin(a));
        phase = 1 - phase;
    }
}
