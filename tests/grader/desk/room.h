// room.h: a private folder, below /tmp, for one run of a stranger's answer. It holds copies of what the run
// needs, so that another user need not reach into the project:
//
//     inside/    what every run needs (rules.mk)
//     probe      the program
//     work/      what the run works on, that user's own
#ifndef DOWNHILL_ROOM_H
#define DOWNHILL_ROOM_H

#include <sys/types.h>

// The path, for the caller to remove and to free. Ends the program when it cannot be made.
char *make_room(const char *inside, const char *probe, const char *work, uid_t owner);

// With all that is in it; NULL is allowed.
void remove_room(const char *room);

#endif
