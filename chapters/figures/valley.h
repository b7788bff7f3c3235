// valley.h: the valley of chapter 0, as steep across as one likes. Chapter 0's has the steepness 4.
#ifndef DOWNHILL_VALLEY_H
#define DOWNHILL_VALLEY_H

#include <math.h>

#include "engine.h"

// Lowest at (2, 2), where it is 0. `params` is the steepness, a double.
static inline double valley(size_t n, const double *w, void *params)
{
    (void)n;
    double across = w[0] - w[1], along = w[0] + w[1] - 4;
    double steepness = *(double *)params;
    return steepness * across * across + along * along;
}

// The same as 1/2 w'A w - b'w + 16: writes A and b. The eigenvalues of A are 4 and 4 steepness.
static inline void valley_matrix(double steepness, double A[4], double b[2])
{
    A[0] = A[3] = 2 * steepness + 2;
    A[1] = A[2] = 2 - 2 * steepness;
    b[0] = b[1] = 8;
}

// How far w is from the lowest point.
static inline double valley_distance(const double *w)
{
    return hypot(w[0] - 2, w[1] - 2);
}

#endif
