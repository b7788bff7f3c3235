// room.c: see room.h.
#include "room.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "environment.h"
#include "text.h"

// Copies a regular file, for all to read and, if it could be run, to run.
static void copy_file(const char *from, const char *to, uid_t owner)
{
    struct stat status;
    int in = open(from, O_RDONLY | O_CLOEXEC);
    if (in < 0 || fstat(in, &status) < 0)
        fail(from);
    int out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (out < 0)
        fail(to);
    for (off_t at = 0; at < status.st_size;)
        if (sendfile(out, in, &at, (size_t)(status.st_size - at)) <= 0)
            fail(to);
    if (fchmod(out, status.st_mode & 0100 ? 0755 : 0644) < 0 || fchown(out, owner, owner) < 0)
        fail(to);
    close(in);
    close(out);
}

static void copy_folder(const char *from, const char *to, uid_t owner)
{
    DIR *folder = opendir(from);
    if (!folder || mkdir(to, 0700) < 0)
        fail(folder ? to : from);
    for (struct dirent *entry; (entry = readdir(folder));) {
        char *source = text_format("%s/%s", from, entry->d_name);
        char *target = text_format("%s/%s", to, entry->d_name);
        struct stat status;
        if (stat(source, &status) == 0 && S_ISREG(status.st_mode))
            copy_file(source, target, owner);
        free(source);
        free(target);
    }
    closedir(folder);
    if (chmod(to, owner == geteuid() ? 0755 : 0700) < 0 || chown(to, owner, owner) < 0)
        fail(to);
}

char *make_room(const char *inside, const char *probe, const char *work, uid_t owner)
{
    char *room = strdup("/tmp/downhill-XXXXXX");
    if (!mkdtemp(room) || chmod(room, 0755) < 0)
        fail(room);
    char *paths[] = {text_format("%s/inside", room), text_format("%s/probe", room),
                     text_format("%s/work", room)};
    copy_folder(inside, paths[0], geteuid());
    copy_file(probe, paths[1], geteuid());
    copy_folder(work, paths[2], owner);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        free(paths[i]);
    return room;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status, (void)kind, (void)place;
    return remove(path);
}

void remove_room(const char *room)
{
    if (room)
        nftw(room, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}
