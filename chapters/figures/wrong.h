// wrong.h: gradients of the network which are wrong, by the mistakes that the grader knows: the
// very files of tests/backprop/mistakes/network_gradient.
#ifndef DOWNHILL_WRONG_H
#define DOWNHILL_WRONG_H

#include "backprop.h"

#define network_gradient no_relu_mask
#include "../../tests/backprop/mistakes/network_gradient/no_relu_mask.c"
#undef network_gradient
#define network_gradient biases_skipped
#include "../../tests/backprop/mistakes/network_gradient/biases_skipped.c"
#undef network_gradient
#define network_gradient first_layer_frozen
#include "../../tests/backprop/mistakes/network_gradient/first_layer_frozen.c"
#undef network_gradient
#define network_gradient W2_read_transposed
#include "../../tests/backprop/mistakes/network_gradient/W2_read_transposed.c"
#undef network_gradient

typedef double network_gradient_function(struct shape shape, const double *w, const double *x,
                                         size_t label, double *scratch, double *dw);

static const struct {
    const char *name;
    network_gradient_function *gradient;
} contestants[] = {
    {"right", network_gradient}, {"biases", biases_skipped},         {"frozen", first_layer_frozen},
    {"mask", no_relu_mask},      {"transposed", W2_read_transposed},
};
enum { CONTESTANTS = sizeof contestants / sizeof *contestants };

#endif
