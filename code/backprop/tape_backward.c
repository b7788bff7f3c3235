// Walks a tape of scalar operations backward: each node hands its grad on to its operands.
// Book: chapter 5, section "Any graph: a tape".
#include <math.h>

#include "backprop.h"

void tape_backward(size_t n, struct node *tape)
{
    todo();
}
