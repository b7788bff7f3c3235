// course.h: the rules of a course: what an exercise is worth in it, and what being late costs.
//
// They stand in a JSON file, every part of which may be left out:
//
//     {
//       "points": {"softmax": 5, "he_init": 0},     in place of those of tests/exercises
//       "challenges": "optional",                   they add to what is earned, not to what can be
//       "due": "2026-12-01T23:59",                  in the time of this machine
//       "late": {"per_day": 0.1, "at_most": 0.5},   the share that each day begun takes off
//       "round": 2                                  other questions than in round 1
//     }
#ifndef DOWNHILL_COURSE_H
#define DOWNHILL_COURSE_H

#include <stdbool.h>
#include <time.h>

#include "list.h"

struct course {
    double *points; // one an exercise of the list
    bool challenges_optional;
    time_t due; // 0: never
    double late_per_day, late_at_most;
    long long round;
};

// The rules in the file `path`, or those of tests/exercises where it is NULL. A file that is wrong ends the
// program with a message that names the part.
struct course course_read(const char *path, const struct list *exercises);

// The share of the points that work handed in at that time keeps, from 0 to 1.
double share_kept(const struct course *course, time_t handed_in);

#endif
