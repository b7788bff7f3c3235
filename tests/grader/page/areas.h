// areas.h: where the page keeps what the questions hand to an answer (memory.c).
#ifndef DOWNHILL_AREAS_H
#define DOWNHILL_AREAS_H

#include <stdint.h>

uintptr_t inputs_start(void);

#endif
