// paths.c: the graph of x (x + 3), in which two paths lead from x to the result.
#include "figure.h"

#include "backprop.h"

int main(void)
{
    const double x =
        knob(.name = "x", .label = "*x*", .start = 5, .from = -6, .to = 6, .step = 0.5);
    const double c =
        knob(.name = "c", .label = "constant", .start = 3, .from = -6, .to = 6, .step = 0.5);
    const double back =
        knob(.name = "back", .label = "steps back", .start = 3, .from = 0, .to = 3, .step = 1);
    double sum = x + c, product = x * sum;
    struct node tape[] = {
        {.operation = OP_INPUT, .value = x},
        {.operation = OP_INPUT, .value = c},
        {.operation = OP_ADD, .a = 0, .b = 1, .value = sum},
        {.operation = OP_MUL, .a = 0, .b = 2, .value = product},
    };
    tape_backward(4, tape);

    value("back", back);
    value("value_of_x", x);
    value("sum", sum);
    value("dx", tape[0].grad);
    value("straight", sum);
    value("round", tape[2].grad);
    if (back < 3)
        tell("The product is %g. In step 3 *x* gets its slope.", product);
    else
        tell(
            "Straight from the product *x* gets %g, by way of the sum it gets %g. In all its slope is %g.",
            sum, tape[2].grad, tape[0].grad);
    alt("A graph with boxes from left to right: x = %g and the constant %g lead to their sum, %g; x and "
        "the sum lead to the product, %g. Beneath the values stand the slopes of the product: 1 by "
        "itself, %g by the sum, %g by the constant. Two paths lead back to x: straight from the product "
        "comes %g, by way of the sum comes %g, and the slope by x is both together, %g.",
        x, c, sum, product, tape[2].grad, tape[1].grad, sum, tape[2].grad, tape[0].grad);
    block("nodes", "place", "height", "value", "slope of the product", "step back");
    row(0, 1, x, tape[0].grad, 3);
    row(0, 0, c, tape[1].grad, 3);
    row(1.3, 0, sum, tape[2].grad, 2);
    row(2.6, 0.5, product, 1, 1);
    return 0;
}
