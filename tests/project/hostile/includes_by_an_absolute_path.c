// for: softmax
// defence: the sandbox holds no solution; at the desk the compiler tells what it included
// expect: interrupted/include or compile_error
#include "@PROJECT@/solutions/engine/softmax.c"
