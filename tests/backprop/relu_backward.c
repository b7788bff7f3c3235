// Questions about relu_backward: dz[i] = dy[i] where z[i] > 0, otherwise 0.
#include "questions.h"

#include <gsl/gsl_deriv.h>

#include "backprop.h"

#define EXACT within_each(0, 0)

// Multiples of 1/4 of both signs, and 0.
static const double *quarters(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = floor(random_between(-8, 9)) / 4;
    return values;
}

static const double *passed(size_t n, const double *z, const double *dy)
{
    double *dz = scratch(n);
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 ? dy[i] : 0;
    return dz;
}

GROUP(by_hand, "the gradient passes where z is greater than 0, whatever its sign")
{
    size_t n = given_size("n", 6);
    const double *z = given_vector("z", n, (double[]){1.5, -2, 0.25, -0.5, 3, -1});
    const double *dy = given_vector("dy", n, (double[]){-2, 5, 4, -7, 0.5, 0.125});
    double *dz = output(n);
    call(relu_backward(n, z, dy, dz));
    expect_vector(dz, n, closed_forms((double[]){-2, 0, 4, 0, 0.5, 0}, "by hand"), EXACT);

    const size_t sizes[] = {1, 2, 7, 1100};
    for (size_t turn = 0; turn < 4; turn++) {
        n = given_size("n", sizes[turn]);
        z = given_vector("z", n, quarters(n)), dy = given_vector("dy", n, quarters(n));
        dz = output(n);
        call(relu_backward(n, z, dy, dz));
        expect_vector(dz, n, closed_forms(passed(n, z, dy), "dy where z > 0, otherwise 0"), EXACT);
    }
}

// ---- GSL ----

static double relu_times(double z, void *dy)
{
    return *(const double *)dy * fmax(z, 0);
}

// The loss dy[0] relu(z[0]) + dy[1] relu(z[1]) + ... has dy as its gradient by relu(z).
static const double *slopes_by_gsl(size_t n, const double *z, const double *dy)
{
    double *slopes = scratch(n), error;
    for (size_t i = 0; i < n; i++) {
        gsl_function f = {&relu_times, (void *)&dy[i]};
        gsl_deriv_central(&f, z[i], 1e-3, &slopes[i], &error);
    }
    return slopes;
}

static void ask_random(size_t count)
{
    size_t n = given_size("n", count);
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = (i % 3 == 1 ? -1 : 1) * random_between(0.1, 2);
    const double *z = given_vector("z", n, values);
    for (size_t i = 0; i < n; i++)
        values[i] = (i % 2 ? -1 : 1) * random_between(0.5, 3);
    const double *dy = given_vector("dy", n, values);
    double *dz = output(n);
    call(relu_backward(n, z, dy, dz));
    expect_vector(dz, n, all_by_gsl(slopes_by_gsl(n, z, dy), "gsl_deriv_central"),
                  within_each(1e-8, 1e-8));
}

GROUP(any_numbers, "away from the kink, GSL's differences agree")
{
    ask_random(9);
    ask_random(1);
}

// ---- The kink ----

GROUP(kink, "at 0 nothing passes, and just above it all does")
{
    size_t n = given_size("n", 5);
    double a = random_between(1, 2), c = random_between(-2, -1);
    const double *z = given_vector("z", n, (double[]){0, 1e-300, -0.0, -1e-300, 1e-9});
    const double *dy = given_vector("dy", n, (double[]){a, c, a, c, 2 * a});
    double *dz = output(n);
    call(relu_backward(n, z, dy, dz));
    expect_vector(dz, n, closed_forms((double[]){0, c, 0, 0, 2 * a}, "dy where z > 0, otherwise 0"),
                  EXACT);
}

QUESTIONS(relu_backward, &by_hand, &any_numbers, &kink)
