// elsewhere.c: see elsewhere.h.
#include "elsewhere.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "snapshot.h"
#include "source.h"
#include "text.h"

enum { MOST_FILES = 500 };

// The folder of that name, to be listed; no link is followed.
static DIR *list_folder(int parent, const char *name)
{
    int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *list = folder < 0 ? NULL : fdopendir(folder);
    if (!list && folder >= 0)
        close(folder);
    return list;
}

static int line_in(int folder, const char *name, const char *function)
{
    struct snapshot snapshot = read_snapshot(
        openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    int line = snapshot.why ? 0 : source_line_of(snapshot.bytes.start, function);
    free(snapshot.bytes.start);
    return line;
}

struct search {
    const char *function, *known;
    int left; // files that may still be read
};

static bool is_known(const struct search *search, const char *path)
{
    char *beside = text_format("%s/%s", search->known ? search->known : "", path);
    bool known = search->known && access(beside, F_OK) == 0;
    free(beside);
    return known;
}

// Looks through a folder and, where `deeper`, the folders in it; `before` is its path.
static char *look_through(struct search *search, DIR *list, const char *before, bool deeper)
{
    char *found = NULL;
    for (struct dirent *entry; list && !found && search->left > 0 && (entry = readdir(list));) {
        char *path = text_format("%s%s", before, entry->d_name);
        bool read = entry->d_name[0] != '.' && !is_known(search, path);
        int line = read ? line_in(dirfd(list), entry->d_name, search->function) : 0;
        search->left -= read;
        if (line > 0)
            found = text_format("%s, line %d", path, line);
        char *below = text_format("%s/", path);
        if (!found && deeper && entry->d_name[0] != '.')
            found = look_through(search, list_folder(dirfd(list), entry->d_name), below, false);
        free(below);
        free(path);
    }
    if (list)
        closedir(list);
    return found;
}

char *find_elsewhere(int folder, const char *function, const char *known)
{
    struct search search = {function, known, MOST_FILES};
    return look_through(&search, list_folder(folder, "."), "", true);
}
