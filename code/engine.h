// engine.h: the functions of chapter 0, "The engine".
//
// All arrays are plain arrays of double that the caller owns; no function allocates memory, and
// no output may overlap an input. A matrix is stored row by row: element (i, j) of W, which has
// m rows and n columns, is W[i * n + j].
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_ENGINE_H
#define DOWNHILL_ENGINE_H

#include <stddef.h>
#include <stdint.h>

#include "random.h"
#include "todo.h"

// region loss_function
// A loss as a function of n weights: lower is better. `params` is whatever else
// the loss needs (the data, for instance); it is handed through unchanged.
typedef double loss_function(size_t n, const double *w, void *params);
// endregion

// One dense layer: y = relu(W x + b), where relu(z) = max(z, 0) for each element.
//
//     y[i] = relu(W[i][0] x[0] + ... + W[i][n-1] x[n-1] + b[i])
//
//   m, n    outputs and inputs, at least 1
//   W (m,n) weights    x (n) input    b (m) biases
//   y (m)   output: the activations
// Book: section "One layer".  Source: Goodfellow, Bengio and Courville, Deep Learning, 6.3.
void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y);

// He initialisation: every weight is drawn independently from the normal distribution with mean 0
// and variance 2 / n, where n is the number of inputs that one output sums over (the fan-in).
//
//   m, n    outputs and inputs of the layer, at least 1
//   state   the random generator's state; it advances
//   W (m,n) output: the weights
// Book: section "Where the weights start".  Source: He, Zhang, Ren and Sun, "Delving deep into
// rectifiers", ICCV 2015, section 2.2.
void he_init(size_t m, size_t n, uint64_t *state, double *W);

// Softmax: turns k scores (logits) into k probabilities.
//
//     p[i] = exp(logits[i]) / (exp(logits[0]) + ... + exp(logits[k-1]))
//
// Must be right for every finite logit: none may overflow, be it 1000 or -1000.
//   k       number of classes, at least 1
//   logits (k)
//   p (k)   output: each in [0, 1], their sum is 1
// Book: section "From scores to probabilities".  Source: Goodfellow et al., 4.1 and 6.2.2.3.
void softmax(size_t k, const double *logits, double *p);

// Cross-entropy of softmax(logits) for the class that is right, in nats:
//
//     -log(softmax(logits)[label])
//
// Returns a number that is 0 or more. It is finite wherever the differences of the logits are, even
// where that probability is too small for a double.
//   k       number of classes, at least 1
//   logits (k)
//   label   index of the right class, less than k
// Book: section "The loss of a guess".  Source: Goodfellow et al., 6.2.2.3.
double cross_entropy(size_t k, const double *logits, size_t label);

// Lowers a loss by blind nudges. `nudges` times: pick one of the n weights at random, move it by
// +step or by -step (each as likely), evaluate the loss once, and keep the nudge if the loss is
// lower than before; otherwise put the weight back to what it was.
//
//   loss, params   the loss; evaluated nudges + 1 times in all, no more
//   n              number of weights, at least 1
//   step           size of a nudge, greater than 0
//   nudges         how many nudges are tried
//   state          the random generator's state; it advances
//   w (n)          in: the start; out: the weights after the last nudge
//   history (nudges + 1)   output: [0] the loss at the start, [t] the loss after t nudges
// Returns how many nudges were kept.
// Book: section "Training without gradients".
size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history);

#endif
