// compare.h: how far an answer is from what is expected, as a multiple of what is allowed.
#ifndef DOWNHILL_COMPARE_H
#define DOWNHILL_COMPARE_H

#include "questions.h"

// The error of `got`, and the error allowed: absolute + relative max(|got|, |want|). For vectors
// both are Euclidean norms, or those of the worst element where tolerance.each is set.
struct comparison {
    double error;
    double relative; // error / |want|, or infinite where that is not defined
    double allowed;
    double ratio; // error / allowed: at most 1 is right; infinite where something is not finite
};

struct comparison compare_scalars(double got, double want, struct tolerance tolerance);
struct comparison compare_vectors(size_t n, const double *got, const double *want,
                                  struct tolerance tolerance);

#endif
