// The noise floor: the variance at which a constant learning rate stops making progress.
// Book: chapter 3, section "Why a constant rate never settles".
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    // region answer
    // A step multiplies w by 1 - learning_rate curvature, then adds noise: the
    // variance v becomes (1 - learning_rate curvature)^2 v + learning_rate^2
    // noise_variance. At the floor it stays what it is.
    double shrink = learning_rate * curvature;
    if (shrink >= 2)
        return INFINITY;
    return learning_rate * noise_variance / (curvature * (2 - shrink));
    // endregion
}
