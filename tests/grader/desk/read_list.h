// read_list.h: reads tests/exercises, the list of exercises.
#ifndef DOWNHILL_READ_LIST_H
#define DOWNHILL_READ_LIST_H

#include "list.h"

#define LIST_FILE "tests/exercises"

// Reads the list; ends the program with a message that names the line when it cannot.
struct list list_read(void);

// Selects the exercises that both filters name: `names` holds exercises and `chapters` holds
// folders or numbers, separated by spaces or commas; NULL or "" stands for all. A word that is
// neither ends the program with a message that offers the nearest.
void list_select(struct list *list, const char *names, const char *chapters);

#endif
