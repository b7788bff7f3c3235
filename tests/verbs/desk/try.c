// Your scratch program: `make try` runs it with all of your functions, sanitizers on.
#include <stdio.h>

#include "derivatives.h"
#include "engine.h"

int main(void)
{
    double logits[] = {1, 2, 3}, p[3];
    softmax(3, logits, p);
    printf("softmax: %g %g %g\n", p[0], p[1], p[2]);
    return 0;
}
