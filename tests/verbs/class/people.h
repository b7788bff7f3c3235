// people.h: who handed in what, as Gradescope writes it beside the submissions that it exports.
#ifndef DOWNHILL_CLASS_PEOPLE_H
#define DOWNHILL_CLASS_PEOPLE_H

#include <stddef.h>
#include <time.h>

#define PEOPLE_FILE "submission_metadata.yml"

struct person {
    char *name, *number, *email; // NULL where it is not said
};

// Of one submission: a group has several people.
struct people {
    char *submission; // the name of its folder
    struct person *list;
    size_t count;
    time_t handed_in; // 0: not said
};

// All that the text of the file says, *count submissions; NULL where it is not what Gradescope writes.
struct people *people_read(const char *text, size_t size, size_t *count);

#endif
