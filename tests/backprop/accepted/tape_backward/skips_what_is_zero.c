// Nodes whose grad is 0 are skipped: they have nothing to hand on.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = 0; i < n; i++)
        tape[i].grad = 0;
    tape[n - 1].grad = 1;

    for (size_t i = n; i-- > 0;) {
        if (tape[i].grad == 0)
            continue;
        const struct node *node = &tape[i];
        struct node *a = &tape[node->a], *b = &tape[node->b];
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
            if (node->exponent == 0)
                break;
            a->grad += node->grad * node->exponent * pow(a->value, node->exponent - 1);
            break;
        case OP_RELU:
            a->grad += a->value > 0 ? node->grad : 0;
            break;
        }
    }
}
