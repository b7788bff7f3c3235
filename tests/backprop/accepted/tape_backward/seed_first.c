// A chain of ifs, and the clearing loop leaves the result out.
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    for (size_t i = 0; i + 1 < n; i++)
        tape[i].grad = 0;
    tape[n - 1].grad = 1;
    for (size_t i = n - 1; i < n; i--) {
        double up = tape[i].grad;
        size_t a = tape[i].a, b = tape[i].b;
        if (tape[i].operation == OP_ADD) {
            tape[a].grad += up;
            tape[b].grad += up;
        } else if (tape[i].operation == OP_MUL) {
            tape[b].grad += tape[a].value * up;
            tape[a].grad += tape[b].value * up;
        } else if (tape[i].operation == OP_POWER && tape[i].exponent != 0) {
            tape[a].grad += up * tape[i].exponent * pow(tape[a].value, tape[i].exponent - 1);
        } else if (tape[i].operation == OP_RELU && tape[i].value > 0) {
            tape[a].grad += up;
        }
    }
}
