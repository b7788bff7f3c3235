// snapshot.h: an answer as it was at one moment. What is hashed, kept and compiled are the very
// bytes that were read then; from then on the file may change.
#ifndef DOWNHILL_SNAPSHOT_H
#define DOWNHILL_SNAPSHOT_H

#include <stdbool.h>

#include "frames.h"

struct snapshot {
    struct bytes
        bytes;       // of the file, without the byte order mark that editors on Windows put first
    const char *why; // there are none, or NULL
    int error;       // that opening or reading met (ENOENT: nothing bears this name), or 0
};

// Opens the folder of the answers once, for all that is read from it; returns a descriptor, or -1
// with errno set. A stranger's folder is reached through no link: the part of `code` below the folder
// `from`, or its last name where `from` is NULL or does not lead to it, belongs to the stranger.
int open_answers(const char *code, const char *from, bool stranger);

// Reads FOLDER/NAME.c below `answers`. A stranger's is reached through no link, which might lead to a
// solution, to another's answer or to the grades. Only a regular file of at most 1 MiB is read at all.
// The caller frees the bytes.
struct snapshot take_snapshot(int answers, const char *folder, const char *name, bool stranger);

// The same for a file that is open already, which is closed.
struct snapshot read_snapshot(int file);

// Writes the bytes to the file `path`, under a #line that makes every message name the learner's own
// file, `label`. Ends the program where that cannot be done.
void write_snapshot(const struct snapshot *snapshot, const char *label, const char *path);

#endif
