// jobs.h: grades each exercise by its judge (judge_main.c), as many at once as there are cores.
#ifndef DOWNHILL_JOBS_H
#define DOWNHILL_JOBS_H

#include <jansson.h>
#include <sys/types.h>

#include "list.h"
#include "settings.h"
#include "snapshot.h"

struct job {
    const struct exercise *exercise;
    const struct chapter *chapter;
    char *label, *folder, *work, *verdict, *key;
    struct snapshot snapshot; // of the answer: what is in the key is what is compiled
    char *fault;              // why there is no verdict, when it is not the answer's doing, or NULL
    bool untouched;           // a stranger's, and the skeleton to the letter
    pid_t judge;
    int said; // a file in memory: what the judge said of the machine's faults
};

// Reads the answer as it is now.
struct job new_job(const struct settings *settings, const struct list *list,
                   const struct exercise *exercise);

// Grades what is not graded yet.
void run_jobs(const struct settings *settings, struct job *jobs, size_t count);

// What came of it, as report.h wants it; for the caller to free.
json_t *result_of(const struct settings *settings, const struct job *job);

#endif
