// files.h: everything that a teacher was given, as one list of files: of a folder or an archive, with the
// archives inside it opened as if they were folders.
#ifndef DOWNHILL_FILES_H
#define DOWNHILL_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#define FILE_LIMIT ((size_t)1 << 20) // bytes of an answer
#define ARCHIVE_LIMIT                                                                              \
    ((size_t)64 << 20) // of an archive inside another, or of all that one archive holds

struct file {
    char *path;   // from the folder or archive that was given, its letters composed (names.h); a
                  // folder's ends with a slash, and so does an archive's, without .zip
    char *text;   // what a C file holds, or Gradescope's list of people, followed by a NUL; or NULL
    size_t size;  // of text
    bool archive; // it stands for an archive
    time_t modified; // as the folder or the archive says
    const char *why; // it could not be read, for this reason; or NULL
};

struct files {
    struct file *list; // in the order of their paths
    size_t count;
    const char *why; // not all of it could be read, for this reason; or NULL
};

// Reads `path`. No link is followed, nothing is written, and no archive can fill the memory. The program ends
// with a message where `path` itself cannot be read. All memory is the caller's.
struct files files_read(const char *path);

// A name for a file about this submission: the submission's own, cut where it is too long for a file.
char *file_name_for(const char *submission);

// The same name without .zip, .tar.gz and the like, in memory of its own.
char *without_archive_ending(const char *name);

#endif
