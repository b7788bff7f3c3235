// One dense layer with relu: y = relu(W x + b).
// Book: chapter 0, section "One layer".
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    todo();
}
