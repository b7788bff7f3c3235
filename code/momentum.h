// momentum.h: the functions of chapter 4, "Momentum".
//
// One convention for the whole book: the velocity gathers gradients, the learning rate scales the
// step. In formulas, with velocity v, gradient g, momentum beta and learning rate eta:
//
//     v becomes beta v + g,      w becomes w - eta v
//
// All arrays are plain arrays of double that the caller owns; no function allocates memory, and
// no output may overlap an input.
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_MOMENTUM_H
#define DOWNHILL_MOMENTUM_H

#include <stddef.h>

#include "derivatives.h" // scalar_function
#include "gradients.h"   // gradient_function
#include "todo.h"

// One step of gradient descent with momentum (the heavy ball), from a gradient already computed.
//   n              number of weights, at least 1
//   grad (n)       the gradient at w
//   learning_rate  greater than 0
//   beta           the momentum, from 0 to less than 1
//   velocity (n)   in: before the step, zeros at first; out: after it
//   w (n)          in: before the step; out: after it
// Book: section "A ball with a velocity".  Source: Polyak, "Some methods of speeding up the
// convergence of iteration methods", 1964; Goh, Distill 2017.
void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w);

// The path of a heavy ball in one dimension, started at rest.
//   slope, params   the derivative of the function; evaluated once a step
//   x0              where it starts
//   steps           how many steps
//   path (steps+1)  output: path[0] = x0, path[t] = x after t steps
// Book: section "A ball with a velocity".  Source: Polyak 1964; the cycle: Lessard, Recht and
// Packard, "Analysis and design of optimization algorithms via integral quadratic constraints",
// SIAM Journal on Optimization 26(1), 2016, 4.6.
void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path);

// The rate of the heavy ball on 1/2 curvature x^2: the factor by which its error shrinks a step,
// in the long run. It is the greatest modulus among the eigenvalues of
//
//     [ 1 + beta - learning_rate curvature    -beta ]
//     [ 1                                      0    ]
//
//   curvature, learning_rate   greater than 0      beta   from 0 to less than 1
// Returns the rate; 1 or more where the ball does not settle.
// Book: section "Why it helps".  Source: Goh, Distill 2017.
double heavy_ball_rate(double curvature, double learning_rate, double beta);

// region rate_function
// What a method leaves of the error in a step, in the long run, on a parabola.
typedef double rate_function(double curvature, // of the parabola
                             double learning_rate, double beta);
// endregion

// The learning rate and the momentum with which a method is fastest on all curvatures from lambda_min to
// lambda_max, found by trying. What counts is the slower of the two ends,
//
//     the greater of rate(lambda_min, learning_rate, beta) and rate(lambda_max, learning_rate, beta)
//
// For each beta, as the learning rate grows from 0 to 4 / lambda_max: at first lambda_min is the slower end,
// and the greater rate falls; then both may be equal for a while, and level; then lambda_max is slower, and
// it rises. The least that a beta allows falls and then rises, as beta grows from 0 to 1.
//   rate                     heavy_ball_rate, or another with this property
//   lambda_min, lambda_max   greater than 0; lambda_max is from 1.2 to 10^4 lambda_min
//   learning_rate, beta      output: the best; the learning rate to 1e-6 of itself, beta to within 1e-6
// Book: section "The best momentum".  Source: Polyak 1964; Goh, Distill 2017; for Nesterov's method,
// Lessard, Recht and Packard 2016, table 1.
void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta);

// One step of Nesterov's method: the gradient is taken where the velocity is about to carry w.
//
//     v becomes beta v + gradient(w - learning_rate beta v)
//     w becomes w - learning_rate v
//
//   gradient, params   evaluated once
//   n                  number of weights, at least 1
//   scratch (2 n)      room for a point and a gradient
//   velocity (n), w (n)   in: before the step; out: after it
// Book: section "Looking ahead".  Source: Nesterov 1983; Sutskever, Martens, Dahl and Hinton, "On
// the importance of initialization and momentum in deep learning", ICML 2013.
void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w);

// How often the ball finds the deeper of two valleys: the share of the starts from which the heavy
// ball, released at rest, is on the global minimum's side after `steps` steps. The function is
//
//     x^4 / 4 - x^2 / 2 + x / 5,      with the slope x^3 - x + 1/5
//
// and the top between its valleys, the middle root of the slope (to seven digits or more), parts the two
// sides.
//   learning_rate, beta   as for heavy_ball
//   steps                 how many, from 0; before the balls have settled the share says little
//   n, x0 (n)             the starts, at least 1
// Returns a number from 0 to 1. A ball that has left for infinity is on neither side.
// Book: section "Which valley".  Source: the function is the book's own.
double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0);

#endif
