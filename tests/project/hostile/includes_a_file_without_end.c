// for: softmax
// tiers: desk sandbox confinement
// defence: the compiler reads the system's headers, the book's and the answer, and is not filled up
// expect: compile_error
#include "@CANARY@/huge"
