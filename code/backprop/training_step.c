// One step of training with momentum on a mini-batch.
// Book: chapter 5, section "One training step".
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    todo();
}
