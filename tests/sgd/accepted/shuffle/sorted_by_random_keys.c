// Every item draws a key, and the keys are sorted.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    uint64_t keys[n ? n : 1];
    for (size_t i = 0; i < n; i++) {
        keys[i] = random_bits(state);
        for (size_t j = i; j > 0 && keys[j] < keys[j - 1]; j--) {
            uint64_t key = keys[j];
            size_t item = order[j];
            keys[j] = keys[j - 1];
            keys[j - 1] = key;
            order[j] = order[j - 1];
            order[j - 1] = item;
        }
    }
}
