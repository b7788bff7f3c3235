// find.h: which answers of which student the files of a class are. It knows how Moodle, Canvas, Gradescope, GitHub
// Classroom, nbgrader and plain zipping lay them out; tests/project/class_test.sh has each of these.
#ifndef DOWNHILL_FIND_H
#define DOWNHILL_FIND_H

#include <stdbool.h>

#include "files.h"
#include "list.h"
#include "people.h"

// What was not understood, or stands back behind another file.
struct remark {
    char *path; // from the student's folder, fit to be shown; "" is all that was handed in
    char *what;
};

struct submission {
    char *name;                  // of the student, as the layout gives it
    char *full;                  // the same with the system's number behind it, where it has one
    char *shown;                 // in its place, where others may read it (class.c)
    bool numbered;               // by the system; the name has it where another has the same name
    const struct people *people; // who handed it in, where the system says so
    const struct file **answers; // one an exercise of the list; NULL: none, or a doubtful one
    size_t recognised;           // how many of them are there
    time_t newest;               // when the last of them was changed, or all was handed in
    struct remark *remarks;      // a file each
    size_t remark_count;
    size_t other_count;    // files that cannot be an answer by their names
    const char *others[3]; // the first of them
};

struct submissions {
    struct submission *list; // by name
    size_t count;
};

// `single` is the name of the one submission there is where the files are those of one student, or where `one`
// says so. Borrows `files`; all other memory is the caller's.
struct submissions find_submissions(const struct files *files, const struct list *exercises,
                                    const char *single, bool one);

// The remarks as lines for people: files of which the same is to be said share one. The paths are left out where they may
// give away a name. NULL ends the array; all is malloc'ed.
char **remarks_said(const struct submission *submission, bool paths);

// Why there is nothing to grade in it, malloc'ed.
char *why_nothing(const struct submission *submission, bool paths);

#endif
