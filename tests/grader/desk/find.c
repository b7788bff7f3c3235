// find.c: prints where an exercise is, as words for a script: its chapter's number and folder, its
// name and its title.
//
//     EX=softmax find       0 engine softmax From scores to probabilities
//
// An EX that is no exercise, or that is not exactly one, ends with a message and status 2.
#include <stdio.h>
#include <stdlib.h>

#include "read_list.h"

int main(void)
{
    const char *asked = getenv("EX");
    struct list list = list_read();
    const struct exercise *found = NULL;
    size_t count = 0;
    list_select(&list, asked, NULL);
    for (size_t i = 0; i < list.exercise_count; i++)
        if (list.exercises[i].selected) {
            found = &list.exercises[i];
            count++;
        }
    if (count != 1) {
        fputs("Name one exercise, for example EX=softmax.\n", stderr);
        return 2;
    }
    printf("%s %s %s %s\n", list.chapters[found->chapter].number,
           list.chapters[found->chapter].folder, found->name, found->title);
    return 0;
}
