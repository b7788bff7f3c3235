// trainer.h: one network, one way to learn, many programs.
#ifndef DOWNHILL_TRAINER_H
#define DOWNHILL_TRAINER_H

#include "../common/dataset.h"
#include "backprop.h"

// What is to be learnt: Dense(relu) then Dense(softmax) by mini-batch descent.
struct task {
    struct shape shape;
    const struct dataset *data;
    size_t batch_size;
    double learning_rate;
    double beta;    // the momentum; only `loops` and `panels` have it
    size_t threads; // only `panels` has more than one
};

// A program that does it. All of them, started with the same weights and given
// the same images in the same order, come to the same weights within rounding.
struct trainer {
    const char *name;

    // Takes copies of `w` and `velocity`, which are laid out as in backprop.h,
    // and keeps `task`, which must outlive it. Ends the program with a message
    // when there is no memory. What it returns is given back with stop.
    void *(*start)(const struct task *task, const double *w,
                   const double *velocity);

    // Learns from `count` images in the order given, batch_size at a time; the
    // last batch may be smaller. losses[i] receives the mean loss of batch i
    // before its step.
    void (*train)(void *self, const size_t *images, size_t count,
                  double *losses);

    // Copies the weights out again, and the velocity where that is not NULL.
    void (*read)(const void *self, double *w, double *velocity);

    void (*stop)(void *self);
};

// The steps of chapter 6, "At the speed of the machine". The middle ones exist
// in both precisions.
extern const struct trainer loops;
extern const struct trainer naive_double, order_double, blocks_double,
    blas_double, bytes_double, fused_double;
extern const struct trainer naive_float, order_float, blocks_float, blas_float,
    bytes_float, fused_float;
extern const struct trainer panels;

#endif
