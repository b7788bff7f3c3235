#include "backprop.h"

#include <math.h>

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = 0; i < n; i++)
        tape[i].grad = 0;
    tape[n - 1].grad = 1;

    for (size_t i = n; i-- > 0;) {
        const struct node *node = &tape[i];
        struct node *a = &tape[node->a], *b = &tape[node->b];
        double p = node->exponent;
        switch (node->operation) {
        case OP_INPUT:
            break;
        case OP_ADD:
            a->grad = node->grad;
            b->grad = node->grad;
            break;
        // region wrong
        case OP_MUL:
            a->grad = node->grad * b->value;
            b->grad = node->grad * a->value;
            break;
        // endregion
        case OP_POWER:
            a->grad = node->grad * p * pow(a->value, p - 1);
            break;
        case OP_RELU:
            a->grad = a->value > 0 ? node->grad : 0;
            break;
        }
    }
}
