// list.h: the exercises in book order, as whoever judges or reports holds them.
#ifndef DOWNHILL_LIST_H
#define DOWNHILL_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct chapter {
    char *number, *folder, *title;
};

struct exercise {
    size_t chapter;              // index into chapters
    char *name, *points, *title; // the title without its star
    bool challenge;
    bool selected; // for the caller's use
};

struct list {
    struct chapter *chapters;
    size_t chapter_count;
    struct exercise *exercises;
    size_t exercise_count;
};

#endif
