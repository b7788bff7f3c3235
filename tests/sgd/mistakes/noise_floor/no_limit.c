// A variance is never negative. Beyond a certain rate there is no floor: the walk grows without
// end.
#include <math.h>

#include "sgd.h"

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    return learning_rate * noise_variance / (curvature * (2 - learning_rate * curvature));
}
