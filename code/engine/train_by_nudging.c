// Training without gradients: nudge one weight, and keep the nudge if the loss falls.
// Book: chapter 0, section "Training without gradients".
#include "engine.h"

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    todo();
}
