// for: softmax
// defence: the compiler tells of headers that it takes for the system's too
// expect: interrupted/include or compile_error
# 1 "stdlib.h" 3
#pragma GCC system_header
#include "../solutions/engine/softmax.c"
