// for: softmax
// tiers: desk sandbox confinement
// defence: the compiler reads the system's headers, the book's and the answer, and waits for nobody
// expect: compile_error
#include "@CANARY@/pipe"
