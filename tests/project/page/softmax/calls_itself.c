// It calls itself without an end. Which instruction of it finds the stack full is the machine's affair: all are on one line.
#include "engine.h"

// clang-format off
void softmax(size_t k, const double *logits, double *p) { double own[8] = {logits[0]}; softmax(k, logits, own); p[0] = own[0] + own[k % 8]; }
