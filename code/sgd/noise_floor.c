// The noise floor of a constant learning rate, measured on a walk, with its standard error.
// Book: chapter 3, section "Why a constant rate never settles".
#include <math.h>

#include "sgd.h"

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    todo();
}
