// snapshot.h: an answer as it is now.
#ifndef DOWNHILL_SNAPSHOT_H
#define DOWNHILL_SNAPSHOT_H

#include <stdbool.h>

// Copies the answer into the file `path`, under a #line that makes every message name the learner's
// own file, `label`. From then on the original may change. Returns why it is not fit to be copied,
// or NULL. In a stranger's folder no link is followed.
const char *take_snapshot(const char *answer, const char *label, const char *path, bool stranger);

#endif
