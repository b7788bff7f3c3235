// Each node gathers from all that use it, later ones first.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = n; i-- > 0;) {
        double sum = i == n - 1 ? 1 : 0;
        for (size_t j = n; j-- > i + 1;) {
            const struct node *user = &tape[j];
            double a = tape[user->a].value;
            if (user->operation == OP_ADD)
                sum += user->grad * ((user->a == i) + (user->b == i));
            if (user->operation == OP_MUL && user->a == i)
                sum += user->grad * tape[user->b].value;
            if (user->operation == OP_MUL && user->b == i)
                sum += user->grad * a;
            if (user->operation == OP_POWER && user->a == i && user->exponent != 0)
                sum += user->grad * user->exponent * pow(a, user->exponent - 1);
            if (user->operation == OP_RELU && user->a == i && a > 0)
                sum += user->grad;
        }
        tape[i].grad = sum;
    }
}
