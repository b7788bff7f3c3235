// gradients.h: the functions of chapter 2, "Gradients".
//
// All arrays are plain arrays of double that the caller owns; no function allocates memory, and
// no output may overlap an input. A matrix is stored row by row: element (i, j) of A, which has
// n columns, is A[i * n + j]. Where a function needs room to work, the caller lends `scratch`,
// whose content means nothing before and after.
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_GRADIENTS_H
#define DOWNHILL_GRADIENTS_H

#include <stddef.h>

#include "engine.h" // loss_function
#include "todo.h"

// region gradient_function
// The gradient of a loss at w: writes n partial derivatives to grad.
typedef void gradient_function(size_t n, const double *w, // the point
                               void *params, double *grad);
// endregion

// The gradient by central differences, coordinate by coordinate:
//
//     grad[i] = (f(x with h added to x[i]) - f(x with h taken from x[i])) / (2 h)
//
// Evaluates f 2 n times, no more.
//   f, params   the function of n variables, n at least 1
//   x (n)       the point; it is moved while f is evaluated, and is bit for bit what it was
//               when the function returns
//   h           the step, greater than 0
//   grad (n)    output
// Book: section "One coordinate at a time".  Source: Nocedal and Wright, 8.1.
void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h,
                        double *grad);

// The gradient of the quadratic f(x) = 1/2 x'A x - b'x, where A need not be symmetric:
//
//     grad = 1/2 (A + A') x - b
//
//   n           number of variables, at least 1
//   A (n,n)     b (n)     x (n)
//   grad (n)    output
// Book: section "The gradient of a bowl".  Source: Nocedal and Wright, appendix A.
void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad);

// Gradient descent on f(x) = 1/2 x'A x - b'x, A symmetric and positive definite, with the constant
// learning rate whose worst error shrinks fastest:
//
//     learning_rate = 2 / (lambda_min + lambda_max)
//
// A step moves all coordinates at once: x becomes x - learning_rate (A x - b).
//   n               number of variables, at least 1
//   A (n,n)         b (n)
//   lambda_min, lambda_max   the least and the greatest eigenvalue of A, both greater than 0
//   steps           how many steps to take
//   scratch (n)     room for a gradient
//   x (n)           in: the start; out: the point after the last step
// Returns the learning rate.
// Book: section "How fast down a bowl".  Source: Goh, "Why momentum really works", Distill 2017;
// Nocedal and Wright, 3.3.
double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x);

// The straight line y = intercept + slope x that minimises the weighted sum of squares
//
//     w[0] (y[0] - intercept - slope x[0])^2 + ... + w[n-1] (y[n-1] - intercept - slope x[n-1])^2
//
// by gradient descent. The x may be years such as 1970 to 2000: descend on centred and scaled
// inputs, where a thousand steps are more than enough, and translate the line back.
//   n               number of points, at least 2, not all with the same x
//   x (n)   y (n)   the points
//   w (n)           their weights, greater than 0
//   intercept, slope   output, right to 8 digits
// Book: section "A line through points".  Source: GSL manual, "Linear regression".
void fit_line(size_t n, const double *x, const double *w, const double *y, double *intercept,
              double *slope);

// The Hessian times a vector, without the Hessian: the change of the gradient along v,
//
//     Hv = (gradient(x + h v) - gradient(x - h v)) / (2 h)
//
//   gradient, params   the gradient of a function of n variables; evaluated twice
//   x (n)  v (n)       the point and the direction
//   h                  the step, greater than 0
//   scratch (2 n)      room for a point and a gradient
//   Hv (n)             output
// Book: section "Curvature".  Source: Pearlmutter, "Fast exact multiplication by the Hessian",
// Neural Computation 6(1), 1994; Nocedal and Wright, 8.1.
void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv);

// One step of gradient descent whose learning rate is found by backtracking: the first of
// learning_rate, learning_rate/2, learning_rate/4, ... that lowers f by enough (Armijo's condition),
//
//     f(x - rate grad) <= f(x) - c rate (grad . grad)
//
// Evaluates f once at x, where it is finite, and once for each rate that it tries. Where f is a NaN
// or INFINITY, the condition does not hold.
//   f, params       the function of n variables, n at least 1
//   grad (n)        its gradient at x
//   c               the part of the slope's promise that is demanded, between 0 and 1
//   learning_rate   the first rate to try, greater than 0
//   max_halvings    how often it may be halved, may be 0
//   scratch (n)     room for a point
//   x (n)           in: the point; out: the point after the step, or, where no rate lowers f by
//                   enough, bit for bit what it was
// Returns the rate of the step, or 0 where no rate lowers f by enough.
// Book: section "How far along one direction".  Source: Nocedal and Wright, 3.1.
double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x);

#endif
