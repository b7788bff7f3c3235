// for: softmax
// tiers: desk sandbox confinement
// defence: the compiler reads the system's headers, the book's and the answer
// expect: compile_error
// What was included would not be in the key: the verdict would outlive a change of it.
#include "@CANARY@/mine.h"
