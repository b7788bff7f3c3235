// for: softmax
// defence: what is expected is not worked out in the probe
// expect: wrong or interrupted
#include <math.h>
#include <stdbool.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    // k numbers that add up to 1, somewhere in the frames of the callers
    const double *at = __builtin_frame_address(0);
    for (size_t i = 0; i < 200; i++) {
        double sum = 0;
        bool shares = true;
        for (size_t j = 0; j < k; j++) {
            sum += at[i + j];
            shares = shares && at[i + j] > 0 && at[i + j] <= 1;
        }
        if (shares && fabs(sum - 1) < 1e-9) {
            for (size_t j = 0; j < k; j++)
                p[j] = at[i + j];
            return;
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
