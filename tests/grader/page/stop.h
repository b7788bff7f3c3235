// stop.h: how an answer in the page is ended. The host throws, and the instance
// is given up. What is reported becomes a sentence in events.c.
#ifndef DOWNHILL_STOP_H
#define DOWNHILL_STOP_H

#include <stdbool.h>
#include <stdint.h>

#include "watch.h"

#define HOST(name) __attribute__((import_module("page"), import_name(name)))

// A load or store that is not allowed.
HOST("stop_access") _Noreturn void stop_access(uintptr_t at, bool writes, enum shadow shadow);

// Undefined behaviour, in the words of the compiler's sanitizer, at a line of a file.
HOST("stop_undefined")
_Noreturn void stop_undefined(const char *what, const char *file, uint32_t line);

// Returns, unless the answer has computed for too long.
HOST("check_time") void check_time(void);

#endif
