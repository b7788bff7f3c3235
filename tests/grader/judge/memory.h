// memory.h: the memory that questions hand to an answer. Each host has its own: what a write to an input
// or a read past its end does depends on the system (desk/memory.c, page/memory.c).
#ifndef DOWNHILL_MEMORY_H
#define DOWNHILL_MEMORY_H

#include <stddef.h>
#include <stdint.h>

// At the desk read-only inputs lie from here on, so that a fault in them can be told from any other. The
// address is free under the layouts of AddressSanitizer on x86-64 and AArch64. The page speaks of
// its inputs by such addresses too, in which the lower half alone counts.
#define INPUTS_START 0x300000000000ull
#define INPUTS_END (INPUTS_START + (1ull << 36))
// From here on lie the outputs, for the same reason.
#define OUTPUTS_START INPUTS_END
#define OUTPUTS_END (OUTPUTS_START + (1ull << 36))

// A copy of `size` bytes that nobody may write to. Nobody may read past its end.
const void *read_only_memory(const void *bytes, size_t size);

// Zeros for an answer to write its outputs to, `size` bytes and no more.
void *output_memory(size_t size);

// Zeros that an answer may write to, `size` bytes and no more.
void *writable_memory(size_t size);

// Frees all that these handed out since the last call.
void free_memory(void);

#endif
