// list.h: the list of exercises, tests/exercises, in book order.
#ifndef DOWNHILL_LIST_H
#define DOWNHILL_LIST_H

#include <stdbool.h>
#include <stddef.h>

#define LIST_FILE "tests/exercises"

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

// Reads the list; ends the program with a message that names the line when it cannot.
struct list list_read(void);

// Selects the exercises that both filters name: `names` holds exercises and `chapters` holds
// folders or numbers, separated by spaces or commas; NULL or "" stands for all. A word that is
// neither ends the program with a message that offers the nearest.
void list_select(struct list *list, const char *names, const char *chapters);

#endif
