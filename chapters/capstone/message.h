// message.h: the end of a program that cannot go on.
#ifndef DOWNHILL_MESSAGE_H
#define DOWNHILL_MESSAGE_H

// Prints the message on standard error and ends the program with status 1.
_Noreturn void give_up(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
