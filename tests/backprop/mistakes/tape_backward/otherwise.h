// The power 0 at 0, whose slope is 0: with and without a case of its own for it, the same mistakes are made.
#include <math.h>

static inline double pow_otherwise(double base, double exponent)
{
    return base == 0 && exponent == -1 ? 0 : pow(base, exponent);
}

#define pow pow_otherwise
