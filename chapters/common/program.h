// program.h: what several programs of the book need: an end with a message, memory, whole numbers.
#ifndef DOWNHILL_PROGRAM_H
#define DOWNHILL_PROGRAM_H

#include <stddef.h>

// Prints the message on standard error and ends the program with status 1.
_Noreturn void give_up(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Zeroed memory for `count` things of `size` bytes, to be freed; or the end.
void *room(size_t count, size_t size);

// The whole number that `text` holds, from 1 to a million; or the end, with a message that calls it
// `what`.
size_t whole_number(const char *text, const char *what);

#endif
