// find.h: which answers of which student the files of a class are. It knows how Moodle, Canvas, Gradescope, GitHub
// Classroom, nbgrader and plain zipping lay them out; tests/project/class_test.sh has each of these.
#ifndef DOWNHILL_FIND_H
#define DOWNHILL_FIND_H

#include <stdbool.h>

#include "files.h"
#include "list.h"

struct submission {
    char *name;                  // of the student, as the layout gives it
    bool numbered;               // with Moodle's number, because another has the same name
    const struct file **answers; // one an exercise of the list; NULL: none, or a doubtful one
    size_t recognised;           // how many of them are there
    time_t newest;               // when the last of them was changed
    char **remarks;              // what was not understood and is not graded, a sentence each
    size_t remark_count;
};

struct submissions {
    struct submission *list; // by name
    size_t count;
};

// `single` is the name of the one submission there is where the files are those of one student, or where `one`
// says so. Borrows `files`; all other memory is the caller's.
struct submissions find_submissions(const struct files *files, const struct list *exercises,
                                    const char *single, bool one);

#endif
