// Each node's two local slopes are found first, then used.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = 0; i < n; i++)
        tape[i].grad = 0;
    tape[n - 1].grad = 1;

    for (size_t i = n; i-- > 0;) {
        struct node *node = tape + i, *a = tape + node->a, *b = tape + node->b;
        double by_a = 0, by_b = 0;
        switch (node->operation) {
        case OP_INPUT:
            continue;
        case OP_ADD:
            by_a = by_b = 1;
            break;
        case OP_MUL:
            by_a = b->value;
            by_b = a->value;
            break;
        case OP_POWER:
            by_a = node->exponent == 0 ? 0 : node->exponent * pow(a->value, node->exponent - 1);
            break;
        case OP_RELU:
            by_a = node->value > 0;
            break;
        }
        a->grad += by_a * node->grad;
        b->grad += by_b * node->grad;
    }
}
