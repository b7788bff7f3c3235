// network.h: what the questions about the network share: networks at random, and their gradients
// by a way of their own, the complex step of chapter 1.
#ifndef DOWNHILL_TESTS_NETWORK_H
#define DOWNHILL_TESTS_NETWORK_H

#include <complex.h>

#include "backprop.h"
#include "questions.h"

// ---- Networks that are smooth where they are asked ----

// Numbers of both signs, none near 0.
static inline void draw(size_t n, double *values)
{
    for (size_t i = 0; i < n; i++) {
        double sign = random_between(-1, 1) < 0 ? -1 : 1;
        values[i] = sign * random_between(0.2, 1);
    }
}

// Draws weights and examples (a row each), at most as many as there are inputs, at most 6. Example
// e speaks through input e above all, so that its weight decides whether a hidden unit is alive or
// dead: these are set out like a chessboard, and no pre-activation is near 0.
static inline void draw_network(struct shape s, size_t examples, double *w, double *X)
{
    draw(weight_count(s), w);
    draw(examples * s.inputs, X);
    for (size_t e = 0; e < examples; e++) {
        double *x = X + e * s.inputs;
        for (size_t j = 0; j < s.inputs; j++)
            x[j] = j == e ? copysign(random_between(1, 2), x[j]) : x[j] / 10;
        for (size_t i = 0; i < s.hidden; i++)
            w[i * s.inputs + e] = copysign(random_between(1, 1.5), (i + e) % 2 ? -x[e] : x[e]);
    }
    for (size_t i = 0; i < s.hidden; i++)
        w[start_b1(s) + i] /= 5;
}

// The sizes, as the report shows them under the name of the parameter.
static inline struct shape given_shape(size_t inputs, size_t hidden, size_t classes)
{
    const size_t *sizes = given_sizes("shape", 3, (size_t[]){inputs, hidden, classes});
    return (struct shape){sizes[0], sizes[1], sizes[2]};
}

// ---- The loss ----

// In real numbers.
static inline double plain_loss(struct shape s, const double *w, const double *x, size_t label)
{
    const double *b1 = w + start_b1(s), *W2 = w + start_W2(s), *b2 = w + start_b2(s);
    const size_t hidden = s.hidden, classes = s.classes;
    double y[hidden], logits[classes], sum = 0, largest = -INFINITY;
    for (size_t i = 0; i < hidden; i++) {
        y[i] = b1[i];
        for (size_t j = 0; j < s.inputs; j++)
            y[i] += w[i * s.inputs + j] * x[j];
        y[i] = fmax(y[i], 0);
    }
    for (size_t i = 0; i < classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < hidden; j++)
            logits[i] += W2[i * hidden + j] * y[j];
        largest = fmax(largest, logits[i]);
    }
    for (size_t i = 0; i < classes; i++)
        sum += exp(logits[i] - largest);
    return log(sum) + largest - logits[label];
}

// ---- The same for complex weights ----

// A complex number is as large as its real part.
static inline double complex complex_loss(struct shape s, const double complex *w, const double *x,
                                          size_t label)
{
    const double complex *b1 = w + start_b1(s), *W2 = w + start_W2(s), *b2 = w + start_b2(s);
    double complex y[s.hidden], logits[s.classes], sum = 0;
    double largest = -INFINITY;
    for (size_t i = 0; i < s.hidden; i++) {
        y[i] = b1[i];
        for (size_t j = 0; j < s.inputs; j++)
            y[i] += w[i * s.inputs + j] * x[j];
        if (!(creal(y[i]) > 0))
            y[i] = 0;
    }
    for (size_t i = 0; i < s.classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < s.hidden; j++)
            logits[i] += W2[i * s.hidden + j] * y[j];
        largest = fmax(largest, creal(logits[i]));
    }
    for (size_t i = 0; i < s.classes; i++)
        sum += cexp(logits[i] - largest);
    return clog(sum) + largest - logits[label];
}

static inline double complex *as_complex(size_t n, const double *w)
{
    double complex *copy = (double complex *)(void *)scratch(2 * n);
    for (size_t i = 0; i < n; i++)
        copy[i] = w[i];
    return copy;
}

static inline double loss_of(struct shape s, const double *w, const double *x, size_t label)
{
    return creal(complex_loss(s, as_complex(weight_count(s), w), x, label));
}

// Adds the gradient of one example to dw and returns dw: each weight in turn takes a step off the
// real line.
static inline double *add_gradient(struct shape s, const double *w, const double *x, size_t label,
                                   double *dw)
{
    const double h = 1e-200;
    double complex *moved = as_complex(weight_count(s), w);
    for (size_t i = 0; i < weight_count(s); i++) {
        moved[i] = w[i] + h * I;
        dw[i] += cimag(complex_loss(s, moved, x, label)) / h;
        moved[i] = w[i];
    }
    return dw;
}
#define COMPLEX_STEP "the complex step of chapter 1, weight by weight"

#endif
