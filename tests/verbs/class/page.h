// page.h: what a student gets back, as a page and as text.
#ifndef DOWNHILL_CLASS_PAGE_H
#define DOWNHILL_CLASS_PAGE_H

#include "course.h"
#include "find.h"
#include "marked.h"

// Of one student in this course.
struct marks {
    double earned, possible; // in the course's points, lateness taken off
    double kept;             // the share that lateness leaves
};

struct marks marks_of(const struct course *course, const struct list *exercises,
                      const struct submission *submission, const struct marked *marked);

// The course's points of one exercise that was graded, before lateness.
double points_of(const struct course *course, const struct exercise *exercise, size_t index,
                 const json_t *verdict);

// Writes FOLDER/NAME.html and FOLDER/NAME.txt, with `shown` for the student's name in them; of a submission in which there
// is nothing to grade they say why.
void write_pages(const char *folder, const char *shown, const struct course *course,
                 const struct list *exercises, const struct submission *submission,
                 const struct marked *marked);

#endif
