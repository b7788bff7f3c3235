// frames.h: what travels from the probe to the judge, down one pipe, in this order:
//
//     for each pass, for each group:   CALL, NOTE, ..., RETURN, VALUES or INTEGER, ...
//     at the end:                      END
//
// or TODO at any point, after which nothing follows. A NOTE is what a function that was handed to the
// answer saw: it travels at once, so that no answer can take it back. Frames are numbered from 0 without a gap, so
// that an answer which forks and lets both processes speak is found out.
#ifndef DOWNHILL_FRAMES_H
#define DOWNHILL_FRAMES_H

#include <stddef.h>
#include <stdint.h>

enum frame_kind {
    FRAME_CALL,
    FRAME_RETURN,
    FRAME_VALUES,
    FRAME_INTEGER,
    FRAME_NOTE,
    FRAME_TODO,
    FRAME_END
};

struct frame {
    uint32_t number;
    uint16_t kind;
    uint16_t pass;  // 0, then 1: everything is asked twice, to find answers with a memory
    uint32_t group; // index into groups[]
    int32_t line;   // of the questions; of TODO, of the answer
    uint64_t count; // how many 8-byte values follow: long long (INTEGER), otherwise double
};

// What was collected from a pipe.
struct bytes {
    char *start; // followed by a NUL that `size` does not count
    size_t size;
};

// The other way travel the inputs, in one file that the judge writes before the probe starts: for each
// group an item INPUT_GROUP, then an item for each input, in the order of the questions.
enum input_kind { INPUT_GROUP, INPUT_VALUES, INPUT_SIZE };

struct input_item {
    uint64_t kind;
    uint64_t count; // INPUT_GROUP: index into groups[]; otherwise how many 8-byte values follow
};

#define PASSES 2
#define FRAMES_FD 3 // where the probe finds the pipe

// These lines part what the compiler (ask.sh), the first and the second pass (probe.c) print.
#define COMPILED_MARK "\001compiled\001\n"
#define SECOND_PASS_MARK "\001second pass\001\n"

// And this comes, with the number of a system call, before the end of an answer that asked for it.
#define REFUSED_MARK "\001refused "

// Printed when time is up, before a trace of where that was, like a sanitizer's.
#define TIME_MARK "\001time is up\001\n"

#endif
