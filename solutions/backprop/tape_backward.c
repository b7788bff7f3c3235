// Walks a tape of scalar operations backward: each node hands its grad on to its operands.
// Book: chapter 5, section "Any graph: a tape".
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    // region answer
    for (size_t i = 0; i < n; i++)
        tape[i].grad = 0;
    tape[n - 1].grad = 1;

    for (size_t i = n; i-- > 0;) {
        const struct node *node = &tape[i];
        struct node *a = &tape[node->a], *b = &tape[node->b];
        double exponent = node->exponent;
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
            if (exponent != 0) // else a constant; pow(0, -1) is infinite
                a->grad += node->grad * exponent * pow(a->value, exponent - 1);
            break;
        case OP_RELU:
            a->grad += a->value > 0 ? node->grad : 0;
            break;
        }
    }
    // endregion
}
