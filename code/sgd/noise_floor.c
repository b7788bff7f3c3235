// The noise floor: the variance at which a constant learning rate stops making progress.
// Book: chapter 3, section "Why a constant rate never settles".
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    todo();
}
