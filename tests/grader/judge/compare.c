// compare.c: see compare.h. What is not finite is rejected before anything is compared, because
// a NaN is not greater than anything, and `!(error > allowed)` would let it pass.
#include "compare.h"

static double error_ratio(double error, double allowed)
{
    if (error == 0)
        return 0;
    return isfinite(error) && allowed > 0 ? error / allowed : INFINITY;
}

static struct comparison weigh(double error, double got_size, double want_size,
                               struct tolerance tolerance)
{
    double allowed = tolerance.absolute + tolerance.relative * fmax(got_size, want_size);
    return (struct comparison){
        .error = error,
        .relative = want_size > 0 ? error / want_size : (error == 0 ? 0 : INFINITY),
        .allowed = allowed,
        .ratio = error_ratio(error, allowed),
    };
}

static const struct comparison not_finite = {INFINITY, INFINITY, 0, INFINITY};

struct comparison compare_scalars(double got, double want, struct tolerance tolerance)
{
    if (got == want || (isnan(got) && isnan(want)))
        return weigh(0, 0, 0, tolerance);
    if (!isfinite(got) || !isfinite(want))
        return not_finite;
    return weigh(fabs(got - want), fabs(got), fabs(want), tolerance);
}

static struct comparison compare_each(size_t n, const double *got, const double *want,
                                      struct tolerance tolerance)
{
    struct comparison worst = {0};
    for (size_t i = 0; i < n; i++) {
        struct comparison one = compare_scalars(got[i], want[i], tolerance);
        if (one.ratio > worst.ratio || i == 0)
            worst = one;
    }
    return worst;
}

struct comparison compare_vectors(size_t n, const double *got, const double *want,
                                  struct tolerance tolerance)
{
    if (tolerance.each)
        return compare_each(n, got, want, tolerance);
    double error = 0, got_norm = 0, want_norm = 0; // grown by hypot, which cannot overflow early
    for (size_t i = 0; i < n; i++) {
        if (!isfinite(got[i]) || !isfinite(want[i]))
            return compare_each(n, got, want, tolerance);
        error = hypot(error, got[i] - want[i]);
        got_norm = hypot(got_norm, got[i]);
        want_norm = hypot(want_norm, want[i]);
    }
    return weigh(error, got_norm, want_norm, tolerance);
}
