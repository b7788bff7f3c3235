// exercises.c: the one program that reads and checks the list of exercises, tests/exercises, for makefiles,
// scripts and the book.
//
//     exercises table       a line for each chapter and exercise, in book order, its words parted by tabs:
//                           chapter  NUMBER FOLDER TITLE
//                           exercise NAME POINTS TITLE and "challenge" or nothing
//     exercises makefile    CHAPTERS := FOLDER ... and EXERCISES := FOLDER/NAME ...
//     exercises find        the one exercise that EX in the environment names: its chapter's number and
//                           folder, its name and its title
//
// Exit status 2, after a message that names the line and the remedy: the list or EX is not right.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "read_list.h"

static void put_table(const struct list *list)
{
    for (size_t c = 0, e = 0; c < list->chapter_count; c++) {
        const struct chapter *chapter = &list->chapters[c];
        printf("chapter\t%s\t%s\t%s\n", chapter->number, chapter->folder, chapter->title);
        for (; e < list->exercise_count && list->exercises[e].chapter == c; e++) {
            const struct exercise *exercise = &list->exercises[e];
            printf("exercise\t%s\t%s\t%s\t%s\n", exercise->name, exercise->points, exercise->title,
                   exercise->challenge ? "challenge" : "");
        }
    }
}

static void put_makefile(const struct list *list)
{
    fputs("CHAPTERS :=", stdout);
    for (size_t c = 0; c < list->chapter_count; c++)
        printf(" %s", list->chapters[c].folder);
    fputs("\nEXERCISES :=", stdout);
    for (size_t e = 0; e < list->exercise_count; e++)
        printf(" %s/%s", list->chapters[list->exercises[e].chapter].folder,
               list->exercises[e].name);
    fputs("\n", stdout);
}

static void put_found(struct list *list)
{
    const struct exercise *found = NULL;
    size_t count = 0;
    list_select(list, getenv("EX"), NULL);
    for (size_t e = 0; e < list->exercise_count; e++)
        if (list->exercises[e].selected) {
            found = &list->exercises[e];
            count++;
        }
    if (count != 1)
        refuse("Name one exercise, for example EX=softmax.");
    const struct chapter *chapter = &list->chapters[found->chapter];
    printf("%s %s %s %s\n", chapter->number, chapter->folder, found->name, found->title);
}

int main(int argc, char **argv)
{
    const char *verb = argc == 2 ? argv[1] : "";
    struct list list = list_read();
    if (strcmp(verb, "table") == 0)
        put_table(&list);
    else if (strcmp(verb, "makefile") == 0)
        put_makefile(&list);
    else if (strcmp(verb, "find") == 0)
        put_found(&list);
    else
        refuse("usage: exercises table|makefile|find");
    return fflush(stdout) == 0 ? 0 : 3;
}
