// heap.h: see heap.c.
#ifndef DOWNHILL_HEAP_H
#define DOWNHILL_HEAP_H

#include <stdint.h>

// Where memory ends that somebody was given.
uintptr_t heap_end(void);

#endif
