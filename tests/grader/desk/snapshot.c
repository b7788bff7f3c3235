// snapshot.c: see snapshot.h.
#include "snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "environment.h"
#include "text.h"

#define ANSWER_LIMIT (1 << 20) // bytes

// ---- Opening -----------------------------------------------------------------------------------

// Opens a folder in a folder. Of a link that is not followed Linux says ENOTDIR; here it is ELOOP.
static int open_folder(int parent, const char *name, bool follow)
{
    struct stat status;
    int folder = openat(parent, name, O_PATH | O_DIRECTORY | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW));
    if (folder < 0 && errno == ENOTDIR && !follow)
        errno = fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode)
                    ? ELOOP
                    : ENOTDIR;
    return folder;
}

static void close_quietly(int file)
{
    int error = errno;
    if (file >= 0)
        close(file);
    errno = error;
}

// Where the stranger's part of the path begins.
static char *strangers_part(char *path, const char *from)
{
    size_t length = from ? strlen(from) : 0;
    while (length > 1 && from[length - 1] == '/')
        length--;
    if (length > 0 && strncmp(path, from, length) == 0 && path[length] == '/')
        return path + length + strspn(path + length, "/");
    char *last = strrchr(path, '/');
    return last ? last + 1 : path;
}

// Goes down from the folder that is open, one name at a time: what is a link is not followed.
static int descend(int folder, char *path)
{
    for (char *name = strtok(path, "/"); folder >= 0 && name; name = strtok(NULL, "/")) {
        int next = open_folder(folder, name, false);
        close_quietly(folder);
        folder = next;
    }
    return folder;
}

int open_answers(const char *code, const char *from, bool stranger)
{
    const int flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    if (!stranger)
        return open(code, flags);
    char *path = strdup(code);
    for (size_t end = strlen(path); end > 1 && path[end - 1] == '/'; end--)
        path[end - 1] = 0;
    char *part = strangers_part(path, from);
    char *start = text_format("%.*s", (int)(part - path), path);
    int folder = descend(open(*start ? start : ".", flags), part);
    free(start);
    free(path);
    return folder;
}

// ---- Reading -----------------------------------------------------------------------------------

// Why the open file is no answer, or NULL. Nothing is read yet: it may be 60 GB, or never end.
static const char *unfit(int file)
{
    struct stat status;
    if (file < 0 && errno == ELOOP)
        return "it is, or lies behind, a symbolic link, which is not followed in other people's "
               "folders";
    if (file < 0 || fstat(file, &status) < 0)
        return strerror(errno);
    if (!S_ISREG(status.st_mode))
        return "what bears this name is not a regular file";
    return status.st_size > ANSWER_LIMIT ? "the file is larger than 1 MiB" : NULL;
}

// Whether these bytes are UTF-16: by its mark, or because every other byte of the first line is zero. A zero elsewhere
// is the compiler's to judge: gcc reads past one in a comment.
static bool is_utf16(const struct bytes *bytes)
{
    const char *start = bytes->start;
    if (bytes->size < 4)
        return false;
    if (memcmp(start, "\xFF\xFE", 2) == 0 || memcmp(start, "\xFE\xFF", 2) == 0)
        return true;
    return (start[0] && !start[1] && start[2] && !start[3]) ||
           (!start[0] && start[1] && !start[2] && start[3]);
}

static void drop_byte_order_mark(struct bytes *bytes)
{
    static const char mark[3] = {'\xEF', '\xBB', '\xBF'};
    if (bytes->size < sizeof mark || memcmp(bytes->start, mark, sizeof mark) != 0)
        return;
    bytes->size -= sizeof mark;
    memmove(bytes->start, bytes->start + sizeof mark, bytes->size + 1);
}

struct snapshot read_snapshot(int file)
{
    struct snapshot snapshot = {.error = file < 0 ? errno : 0, .why = unfit(file)};
    if (!snapshot.why) {
        struct bytes *bytes = &snapshot.bytes;
        bytes->start = malloc(ANSWER_LIMIT + 2);
        ssize_t got = 1;
        while (got > 0 && bytes->size <= ANSWER_LIMIT) // it might grow meanwhile
            if ((got = read(file, bytes->start + bytes->size, ANSWER_LIMIT + 1 - bytes->size)) > 0)
                bytes->size += (size_t)got;
        bytes->start[bytes->size] = 0;
        if (got < 0)
            snapshot.why = strerror(snapshot.error = errno);
        else if (bytes->size > ANSWER_LIMIT)
            snapshot.why = "the file is larger than 1 MiB";
        else if (is_utf16(bytes))
            snapshot.why = "the file is in UTF-16: save it as UTF-8 in your editor";
        bytes->start = realloc(bytes->start, bytes->size + 1);
        drop_byte_order_mark(bytes);
    }
    if (file >= 0)
        close(file);
    return snapshot;
}

struct snapshot take_snapshot(int answers, const char *folder, const char *name, bool stranger)
{
    const int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK; // a pipe must not block
    char *file = text_format("%s.c", name);
    int chapter = open_folder(answers, folder, !stranger);
    int answer = chapter < 0 ? -1 : openat(chapter, file, flags | (stranger ? O_NOFOLLOW : 0));
    close_quietly(chapter);
    struct snapshot snapshot = read_snapshot(answer);
    free(file);
    return snapshot;
}

// ---- Writing -----------------------------------------------------------------------------------

// A question mark is escaped as well: two of them may begin a trigraph.
static void put_line_directive(FILE *to, const char *label)
{
    fputs("#line 1 \"", to);
    for (const unsigned char *at = (const unsigned char *)label; *at; at++)
        fprintf(to,
                *at < ' ' || *at == 127 || *at == '?' ? "\\%03o"
                : strchr("\"\\", *at)                 ? "\\%c"
                                                      : "%c",
                *at);
    fputs("\"\n", to);
}

void write_snapshot(const struct snapshot *snapshot, const char *label, const char *path)
{
    FILE *to = fopen(path, "we");
    if (to) {
        put_line_directive(to, label);
        fwrite(snapshot->bytes.start, 1, snapshot->bytes.size, to);
    }
    if (!to || ferror(to) || fclose(to) != 0)
        fail(path);
}
