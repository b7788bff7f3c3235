// 0 to the power 0 is a constant, whose slope is 0. By the rule it is 0 times 0 to the power -1, which is infinite,
// and that is not a number.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = 0; i < n; i++)
        tape[i].grad = i + 1 == n;

    for (size_t i = n; i-- > 0;) {
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
            a->grad += node->grad * node->exponent * pow(a->value, node->exponent - 1);
            break;
        case OP_RELU:
            a->grad += a->value > 0 ? node->grad : 0;
            break;
        }
    }
}
