// for: softmax
// defence: a variable of that name cannot be called
// expect: interrupted

char softmax[64] = "\xc3";
