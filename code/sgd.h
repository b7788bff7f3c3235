// sgd.h: the functions of chapter 3, "Stochastic gradient descent".
//
// All arrays are plain arrays that the caller owns; no function allocates memory, and no output
// may overlap an input. Where a function needs room to work, the caller lends `scratch`, whose
// content means nothing before and after.
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_SGD_H
#define DOWNHILL_SGD_H

#include <stddef.h>
#include <stdint.h>

#include "derivatives.h" // scalar_function
#include "random.h"
#include "todo.h"

// region example_gradient_function
// The gradient of the loss of one example: writes n partial derivatives to
// grad. The examples are numbered from 0.
typedef void example_gradient_function(size_t n, const double *w,
                                       size_t example, // its number
                                       void *params, double *grad);
// endregion

// Puts n items into random order; each of the n! orders is equally likely.
//   n           number of items, may be 0
//   state       the random generator's state; it advances
//   order (n)   in: the items; out: the same items in another order
// Book: section "Shuffling".  Source: Knuth, The Art of Computer Programming 2, 3.4.2, algorithm P.
void shuffle(size_t n, uint64_t *state, size_t *order);

// The gradient of a mini-batch: the mean of the gradients of its examples.
//
//     grad = (gradient of batch[0] + ... + gradient of batch[batch_size-1]) / batch_size
//
//   gradient, params    of one example
//   n                   number of weights, at least 1
//   w (n)
//   batch_size          at least 1
//   batch (batch_size)  the numbers of the examples
//   scratch (n)         room for the gradient of one example
//   grad (n)            output; what it held before does not matter
// Book: section "A sample instead of the whole".  Source: Goodfellow et al., 8.1.3.
void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad);

// One epoch of mini-batch stochastic gradient descent: puts the examples into random order, then
// takes them batch by batch; for each batch, w becomes w - learning_rate times the batch's mean
// gradient. Every example is used exactly once. If batch_size does not divide the number of
// examples, the last batch is shorter, and its mean is over the examples it has.
//   gradient, params    of one example
//   n                   number of weights, at least 1
//   examples            how many there are, at least 1
//   batch_size          at least 1
//   state               the random generator's state; it advances
//   order (examples)    in: the numbers of the examples, in any order; out: in the order used
//   scratch (2 n)       room for two gradients
//   w (n)               in: the weights before the epoch; out: after it
// Returns the number of steps taken.
// Book: section "Five steps".  Source: Goodfellow et al., 8.3.1.
size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w);

// The largest stable learning rate of gradient descent on 1/2 x'A x: every rate below
//
//     2 / (greatest eigenvalue of A)
//
// makes it converge, every rate above makes it diverge from almost every start.
//   n             number of variables, at least 1
//   A (n,n)       symmetric and positive definite, row by row
//   iterations    how many multiplications by A may be spent on the eigenvalue, at least 1
//   scratch (2 n) room for two vectors
// The result has the accuracy that the power method reaches in that many iterations from a vector
// with a part in every eigenvector's direction. (Equal numbers may have none in the steepest, and nor may
// a vector along an axis.)
// Book: section "How large a step".  Source: Goh, Distill 2017; Golub and Van Loan, 8.2.1.
double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch);

// The noise floor of a constant learning rate, measured on a walk down a bowl in one dimension whose
// lowest point is at 0:
//
//     w becomes w - learning_rate slope(w)
//
// Every slope is off by chance, so that w does not settle. Its mean square does. The first `settling`
// steps do not count; then come `blocks` blocks of `length` steps each. With m the mean of w^2 in a
// block, w after each of its steps,
//
//     floor = the mean of the m's,   error = sqrt(the sum of (m - floor)^2 / (blocks (blocks - 1)))
//
//   slope, params      evaluated once a step
//   w0                 where the walk starts
//   learning_rate      greater than 0
//   settling           from 0
//   blocks, length     at least 2; at least 1
//   scratch (blocks)
//   error              output: the standard error of the floor
// Returns the floor. If the walk leaves all bounds, so that the floor is not finite, both are INFINITY.
// Book: section "Why a constant rate never settles".  Source: Bottou, Curtis and Nocedal,
// "Optimization methods for large-scale machine learning", SIAM Review 60(2), 2018, 4.2.
double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error);

// A schedule: the learning rate of a step that warms up along a straight line, then falls along half a
// cosine wave:
//
//     highest (step + 1) / warm_up                                      for step < warm_up
//     highest (1 + cos(pi (step - warm_up) / (steps - warm_up))) / 2    for warm_up <= step < steps
//     0                                                                 for step >= steps
//
//   step      its number, counted from 0
//   warm_up   how many steps warm up, from 0 to `steps`
//   steps     how many steps the training has, at least 1
//   highest   greater than 0
// Returns the learning rate.
// Book: section "A rate that falls".  Source: Goyal et al., arXiv 1706.02677, 2017; Loshchilov and Hutter,
// "SGDR: Stochastic gradient descent with warm restarts", ICLR 2017.
double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest);

#endif
