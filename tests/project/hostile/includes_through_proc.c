// for: softmax
// defence: what was included is looked up where it really lies
// expect: interrupted/include or compile_error
# 1 "stdlib.h" 3
#include "/proc/self/cwd/solutions/engine/softmax.c"
