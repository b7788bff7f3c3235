// backprop.h: the functions of chapter 5, "Backpropagation".
//
// The gradient of the loss with respect to a quantity q is written dq and has the shape of q.
// All arrays are plain arrays of double that the caller owns; no function allocates memory, and
// no output may overlap an input. A matrix is stored row by row.
// A function may call those of the exercises before it, in the order of the book, and no others.
#ifndef DOWNHILL_BACKPROP_H
#define DOWNHILL_BACKPROP_H

#include <stddef.h>

#include "engine.h"
#include "gradients.h"
#include "momentum.h"
#include "todo.h"

// The graph x1 = x w, x2 = x1 + b, loss = |y_true - x2|, forward and backward.
//   dw, db   output: the derivatives of the loss; 0 both where x2 equals y_true, by convention
// Returns the loss.
// Book: section "A graph, forward and backward".  Source: Chollet, Deep Learning with Python,
// 2nd ed., 2.4.4.
double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db);

// region node
// A tape: the scalar operations of a calculation, in the order in which they
// were done.
enum operation {
    OP_INPUT, // a number; no operands
    OP_ADD,   // value of a + value of b
    OP_MUL,   // value of a * value of b
    OP_POWER, // (value of a) to the constant power `exponent`; where that is 0,
              // the slope is 0, also if the value of a is 0
    OP_RELU,  // max(value of a, 0); slope 1 above 0, otherwise 0
};

struct node {
    enum operation operation;
    size_t a, b;     // the operands, earlier nodes, which may be equal; or 0
    double exponent; // of OP_POWER
    double value;    // computed on the way forward
    double grad;     // the derivative of the last node with respect to this one
};
// endregion

// Walks a tape backward: sets the grad of every node, given every value.
//   n         number of nodes, at least 1; the last is the result
//   tape (n)  in: the operations and values, grads of any content; out: the grads
// Book: section "Any graph: a tape".  Source: Karpathy, micrograd; Griewank and Walther, Evaluating
// Derivatives, 2nd ed. 2008, chapter 3.
void tape_backward(size_t n, struct node *tape);

// Backward through relu: dz[i] = dy[i] where z[i] > 0, otherwise 0.
//   n       number of elements, at least 1
//   z (n)   the pre-activations      dy (n)   the gradient of the loss by relu(z)
//   dz (n)  output
// Book: section "Backward through relu".
void relu_backward(size_t n, const double *z, const double *dy, double *dz);

// Backward through z = W x + b, given dz.
//   m, n      outputs and inputs, at least 1
//   W (m,n)   x (n)   dz (m)
//   dW (m,n), db (m)   the gradients by W and b are added to what is there: over a batch they sum
//   dx (n)    output, overwritten: the gradient by x; may be NULL where nobody needs it
// Book: section "Backward through a dense layer".  Source: Goodfellow et al., 6.5.
void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx);

// Backward through softmax and cross-entropy together: the gradient of
// cross_entropy(k, logits, label) by the logits, which is softmax(logits) minus 1 at the label.
//   k       number of classes, at least 1
//   logits (k)     label   less than k
//   dlogits (k)    output
// Book: section "Backward through softmax and cross-entropy".
void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits);

// region shape
// The network of the book: Dense(relu), then Dense(softmax). Its weights lie
// one after the other in one array: W1 (hidden, inputs), b1 (hidden),
// W2 (classes, hidden), b2 (classes).
struct shape {
    size_t inputs, hidden, classes;
};

// Where each block starts in that array, and how long the array is.
static inline size_t start_b1(struct shape s)
{
    return s.hidden * s.inputs;
}
static inline size_t start_W2(struct shape s)
{
    return start_b1(s) + s.hidden;
}
static inline size_t start_b2(struct shape s)
{
    return start_W2(s) + s.classes * s.hidden;
}
static inline size_t weight_count(struct shape s)
{
    return start_b2(s) + s.classes;
}
// endregion

// The loss of one example, and its gradient by every weight:
//
//     z1 = W1 x + b1,   y1 = relu(z1),   logits = W2 y1 + b2
//     loss = cross_entropy(logits, label)
//
//   shape              sizes, each at least 1
//   w (weight_count)   the weights
//   x (inputs)         the example      label   its class
//   scratch (3 hidden + 2 classes)
//   dw (weight_count)  the gradient is added to what is there
// Returns the loss.
// Book: section "The whole network".  Source: Goodfellow et al., algorithms 6.3 and 6.4.
double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw);

// Backward through a dense layer for a whole batch, Z = X W' with b added to each row, given dZ:
//
//     dW = dZ' X / batch_size,   db = (the sum of the rows of dZ) / batch_size,   dX = dZ W
//
// Row e of dZ and of dX belongs to the loss of example e alone; dW and db to the mean loss.
//   batch_size          at least 1
//   m, n                outputs and inputs, at least 1
//   W (m,n)   X (batch_size,n)   dZ (batch_size,m)
//   dW (m,n), db (m)    output, overwritten
//   dX (batch_size,n)   output, overwritten; may be NULL where nobody needs it
// Book: section "A batch at once".  Source: Goodfellow et al., 6.5.
void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX);

// Checks a gradient against central differences, block by block. A block agrees when
//
//     ||numerical - grad|| <= 1e-6 (||numerical|| + ||grad||),
//
// with ||v|| the root of the sum of the squares of v, or when both are zero within rounding: neither
// norm is greater than 1e-9 |loss(w)|. A block that holds a NaN or an infinity never agrees.
//   loss, params     the loss as a function of all weights, smooth around w; the weights are of
//                    size 1 or so, so that a step of 1e-5 suits each
//   blocks           how many blocks there are, at least 1
//   sizes (blocks)   the number of weights of each, in order
//   w (sum of sizes) the point; it may be moved, and is bit for bit what it was on return
//   grad (same)      the gradient to be checked
// Returns the index of the first block that does not agree, or `blocks` when all agree.
// Book: section "Break it".  Source: Goodfellow et al., 11.5.
size_t gradient_check(loss_function *loss, void *params, size_t blocks, const size_t *sizes,
                      double *w, const double *grad);

// Checks a gradient along one direction v: the slope along v by a central difference, against grad . v,
//
//     slope = (loss(w + h v) - loss(w - h v)) / (2 h)
//
// Evaluates the loss twice, whatever n is.
//   loss, params   the loss as a function of n weights, n at least 1
//   w (n)          the point
//   grad (n)       the gradient to be checked
//   v (n)          the direction, of any length
//   h              the step, greater than 0
//   scratch (n)    room for a point
// Returns |slope - grad . v| / (|slope| + |grad . v|), from 0 to 1: 0 where both are 0, and a NaN where
// one of the two is not finite.
// Book: section "Break it".  Source: Nocedal and Wright, 8.1.
double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch);

// region gauges
// What a step of training says of itself.
struct gauges {
    double loss;  // before the step, the mean over the batch
    double right; // before the step, the share of the batch named rightly
    double ratio; // the length of the step over that of the weights before it
};
// endregion

// One step of training with momentum on a mini-batch, which goes forward and backward as a whole:
//
//     Z1 = X W1' + b1,   Y1 = relu(Z1),   Z2 = Y1 W2' + b2,
//     loss = the mean over the rows of cross_entropy(row of Z2, label),
//     then momentum_step with the gradient of that loss.
//
//   batch_size                   at least 1
//   X (batch_size, inputs)       the examples, a row each
//   labels (batch_size)          their classes
//   learning_rate, beta          as for momentum_step
//   scratch (weight_count + batch_size (3 hidden + 2 classes))
//   velocity, w (weight_count)   in: before the step; out: after it. w is not all 0
//   gauges                       output. An example is named rightly if its label is the first of
//                                the classes with the greatest logit; and
//                                ratio = learning_rate ||velocity after|| / ||w before||
// Book: section "One training step".  Source: Goodfellow et al., 6.5.7 and 8.3.2.
void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges);

#endif
