// answers.h: what came back from an answer, as the judge writes it to a file for the mutants.
#ifndef DOWNHILL_ANSWERS_H
#define DOWNHILL_ANSWERS_H

#include <stdint.h>

// One for each frame of the first pass: the values noted since the frame before it (8 bytes each) follow,
// then `count` values of its own.
struct expected {
    int32_t line;
    uint32_t kind;         // FRAME_CALL, FRAME_RETURN, FRAME_VALUES or FRAME_INTEGER
    uint64_t notes, noted; // how many notes, and how many values they hold
    uint64_t count;
    double absolute, relative;
};

#endif
