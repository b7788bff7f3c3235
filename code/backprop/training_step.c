// One step of training with momentum: a mini-batch forward and backward as a whole, then the ball.
// Book: chapter 5, section "One training step".
#include <math.h>

#include "backprop.h"

void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges)
{
    todo();
}
