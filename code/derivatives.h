// derivatives.h: the functions of chapter 1, "Derivatives".
//
// All arrays are plain arrays of double that the caller owns; no function allocates memory, and
// no output may overlap an input.
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_DERIVATIVES_H
#define DOWNHILL_DERIVATIVES_H

#include <stddef.h>

#include "todo.h"

// region scalar_function
// A function of one variable. `params` is whatever else it needs; it is handed
// through unchanged.
typedef double scalar_function(double x, void *params);
// endregion

// region complex_function
// The same for a complex variable. (_Complex is what <complex.h> calls complex.
// That header also makes the letter I a macro, so include it with care.)
typedef double _Complex complex_function(double _Complex z, void *params);
// endregion

// The coefficients of a polynomial's derivative. The polynomial is
//
//     c[0] + c[1] x + c[2] x^2 + ... + c[n-1] x^(n-1)
//
// and d describes its derivative in the same order, the constant term first.
//   n         number of coefficients, at least 1
//   c (n)     the polynomial
//   d (n-1)   output: the derivative; nothing is written when n is 1
// Book: section "Rules instead of limits".
void polynomial_derivative(size_t n, const double *c, double *d);

// The central difference, an estimate of the slope f'(x):
//
//     (f(x + h) - f(x - h)) / (2 h)
//
// For a smooth f its error is h^2 f'''(x) / 6 plus terms in h^4, as long as h is not so small that
// rounding dominates.
//   f, params   the function
//   h           the step, greater than 0
// Book: section "The central difference".  Source: GSL manual, "Numerical Differentiation".
double central_difference(scalar_function *f, void *params, double x, double h);

// The best of several steps for the central difference: the one whose slope at x has the smallest
// error. The true slope is given, so that the error can be measured.
//
//     error[i] = |central_difference(f, params, x, h[i]) - slope|
//
//   f, params   the function        slope   its true slope at x
//   n           number of steps, at least 1
//   h (n)       the steps, each greater than 0, in any order
//   error (n)   output: the error of each step
// Returns the index of the smallest error; of equal errors, the first.
// Book: section "The best step".  Source: Press et al., Numerical Recipes, 3rd ed., 5.7.
size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error);

// region descent
// How a descent ended.
enum descent {
    DESCENT_CONVERGED,    // |slope| fell to the tolerance
    DESCENT_OUT_OF_STEPS, // max_steps were taken first
    DESCENT_DIVERGED,     // x is farther than DESCENT_LIMIT from 0, or a NaN
};
#define DESCENT_LIMIT 1e6
// endregion

// Gradient descent in one dimension: x becomes x - learning_rate * slope(x), again and again.
//
// Before each step, in this order: if |slope(x)| <= tolerance the descent has converged; if
// max_steps have been taken it is out of steps. After each step: if x is not a number, or lies
// outside [-DESCENT_LIMIT, DESCENT_LIMIT], it has diverged.
//   slope, params   the derivative of the function that is to be minimised
//   x0              where to start, within the limits
//   learning_rate   greater than 0        tolerance   0 or more
//   path (max_steps + 1)   output: path[0] = x0, path[t] = x after t steps; a diverging x is
//                          stored as well; what lies beyond path[*steps] is not written
//   steps           output: the number of steps taken
// Book: section "Walking downhill".  Source: Nocedal and Wright, Numerical Optimization, 2.2.
enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps);

// The slopes on either side of x, by a backward and a forward difference:
//
//     *left = (f(x) - f(x - h)) / h        *right = (f(x + h) - f(x)) / h
//
// Where f has a kink the two differ, and neither is "the" derivative.
//   f, params   the function        h   the step, greater than 0
//   left, right output
// Book: section "Kinks".  Source: GSL manual, "Numerical Differentiation".
void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right);

// The complex step, an estimate of f'(x) that subtracts nothing:
//
//     Im f(x + i h) / h
//
// For f analytic and real on the real axis its error is of order h^2, and h may be as small as
// 1e-200, so that the error vanishes.
//   f, params   the function        h   the step, greater than 0
// Book: section "A step off the real line".  Source: Squire and Trapp, "Using complex variables
// to estimate derivatives of real functions", SIAM Review 40(1), 1998.
double complex_step(complex_function *f, void *params, double x, double h);

#endif
